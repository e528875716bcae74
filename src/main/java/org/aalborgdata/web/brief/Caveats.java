// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.web.brief;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.aalborgdata.comparison.Assessment.Caveat;
import org.aalborgdata.comparison.Comparison.Block;
import org.aalborgdata.comparison.Ground;
import org.aalborgdata.comparison.WholeAmounts;
import org.aalborgdata.comparison.brief.Brief;
import org.aalborgdata.comparison.brief.Brief.Topic;
import org.aalborgdata.register.Territory;
import org.aalborgdata.web.Page;
import org.aalborgdata.web.brief.Sheet.Line;
import org.aalborgdata.web.browse.GapRow;
import org.aalborgdata.web.compare.ChartData;
import org.jspecify.annotations.Nullable;

/** What the reader of a comparison must keep in mind, each thing once. */
final class Caveats {
    private final Map<String, Line> lines = new LinkedHashMap<>();

    private Caveats() {}

    /**
     * What separates indicators first, then indicator by indicator what stands between values, and which are missing.
     *
     * @param names what a line is about; null where it goes without saying
     */
    static List<Line> of(Page page, Brief brief, BriefWords words, Function<Block, @Nullable String> names) {
        Caveats caveats = new Caveats();
        brief.series().separations().forEach(s -> caveats.add(page.t("compare.notComparable"), page.in(s.reason())));
        for (Topic topic : brief.topics()) {
            String name = names.apply(topic.series());
            for (Caveat c : topic.series().assessment().caveats()) {
                caveats.add(name, page.in(c.text()));
            }
            topic.latest().assessment().caveats().stream()
                    .filter(c -> c.ground() == Ground.YEAR)
                    .forEach(c -> caveats.add(name, page.in(c.text())));
            WholeAmounts.note(topic.latest()).ifPresent(note -> caveats.add(name, page.in(note)));
            for (GapRow gap : GapRow.of(topic.series().gaps())) {
                String years = ChartData.span(gap.first(), gap.last());
                caveats.add(name, page.t("brief.gap", page.in(gap.territory().name()), years, page.in(gap.reason())));
            }
            List<Territory> silent = topic.series().silent();
            if (!silent.isEmpty()) {
                String places = words.names(silent.stream().map(Territory::name).toList());
                caveats.add(name, page.count("brief.silent", silent.size(), places));
            }
        }
        if (caveats.lines.isEmpty() && !brief.topics().isEmpty()) {
            caveats.add(null, page.t("brief.noCaveat"));
        }
        return List.copyOf(caveats.lines.values());
    }

    private void add(@Nullable String name, String text) {
        lines.putIfAbsent(name + text, new Line(name, text, null));
    }
}
