// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.importing;

import org.aalborgdata.catalogue.Catalogue;
import org.aalborgdata.importing.mapping.Flags;
import org.aalborgdata.importing.mapping.KnownFiles;
import org.aalborgdata.importing.mapping.Mappings;
import org.aalborgdata.importing.mapping.NutsCodes;
import org.aalborgdata.importing.source.Layouts;
import org.aalborgdata.importing.source.SourceFile;
import org.aalborgdata.importing.source.UnreadableSourceException;
import org.aalborgdata.register.Register;
import org.aalborgdata.release.Release;
import org.aalborgdata.release.ShippedFiles;
import org.apache.jena.graph.Graph;
import org.jspecify.annotations.Nullable;

/**
 * The tables that say how statistics become figures: those of the release, and before them those of the caller.
 *
 * @param catalogueGraph the statements behind the catalogue
 */
public record ImportTables(
        Catalogue catalogue,
        Graph catalogueGraph,
        Register register,
        Mappings mappings,
        Layouts layouts,
        KnownFiles knownFiles,
        Flags flags,
        NutsCodes nuts) {

    /**
     * @param mapping table of the caller; null for none
     * @param layout table of the caller; null for none
     * @throws UnreadableSourceException if a table of the caller is wrong, with file and line
     */
    public static ImportTables of(
            Release release, Register register, @Nullable SourceFile mapping, @Nullable SourceFile layout)
            throws UnreadableSourceException {
        Catalogue catalogue = new Catalogue(release.catalogue());
        Mappings mappings = Mappings.read(shipped("imports/mappings.csv"), catalogue, release.catalogue(), register);
        Layouts layouts = Layouts.read(shipped("imports/layouts.csv"));
        return new ImportTables(
                catalogue,
                release.catalogue(),
                register,
                mapping == null
                        ? mappings
                        : mappings.with(Mappings.read(mapping, catalogue, release.catalogue(), register)),
                layout == null ? layouts : layouts.with(Layouts.read(layout)),
                KnownFiles.read(shipped("imports/editions.csv")),
                Flags.read(shipped("imports/flags.csv")),
                NutsCodes.read(shipped("register/nuts.csv"), shipped("register/nuts-changes.csv")));
    }

    private static SourceFile shipped(String name) throws UnreadableSourceException {
        return SourceFile.of("data/" + name, ShippedFiles.read("data/" + name));
    }
}
