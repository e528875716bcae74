// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.web.reference;

import java.util.List;
import org.aalborgdata.web.linkeddata.ThingView.Link;
import org.jspecify.annotations.Nullable;

/**
 * One rule as its page shows it; every text is in the page's language.
 *
 * @param row what the table of all rules says of it
 * @param why the reason of the rule
 * @param effect what its severity means for a submission
 * @param names the terms of ours that its path or query names
 * @param shape the shape; null where no shape can express the rule
 * @param turtle of the shape; empty where there is none
 * @param examples a bad and a good one; null while the rule has none, which a test reports
 * @param tables a bad and a good table, for rules about cells and figures; null for the others
 * @param others the other rules that the bad example breaks as well
 * @param more further examples that break the rule
 */
public record RuleView(
        Row row,
        String iri,
        String why,
        String effect,
        List<Link> names,
        @Nullable Link shape,
        String turtle,
        @Nullable ExamplePair examples,
        @Nullable TablePair tables,
        List<Link> others,
        List<Link> more,
        List<Link> downloads) {
    /** Two tables side by side. */
    public record TablePair(TableExample bad, TableExample good) {}

    /**
     * A line of the table of all rules.
     *
     * @param name in few words; empty where no shape can express the rule
     * @param tag how the page marks the severity: {@code bad}, {@code caution} or nothing
     * @param classes whose records it looks at; empty for the file as a whole
     * @param path what of them it looks at; empty for the record itself
     * @param problem what is wrong
     * @param remedy how to mend it
     */
    public record Row(
            String code,
            String href,
            String name,
            String severity,
            String tag,
            List<Link> profiles,
            List<Link> classes,
            String path,
            String problem,
            String remedy) {}
}
