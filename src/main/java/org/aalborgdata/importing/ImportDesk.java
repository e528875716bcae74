// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.importing;

import java.util.function.Supplier;
import org.aalborgdata.checking.Checker;
import org.aalborgdata.figures.Figures;
import org.aalborgdata.register.Register;
import org.aalborgdata.registry.Registry;
import org.aalborgdata.release.Release;
import org.aalborgdata.validation.StoreChecks;

/**
 * What an import works with.
 *
 * @param figures what is public at the moment
 */
public record ImportDesk(
        Release release,
        Register register,
        Checker checker,
        StoreChecks store,
        Registry registry,
        Supplier<Figures> figures) {}
