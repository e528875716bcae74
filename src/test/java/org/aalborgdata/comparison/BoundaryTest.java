// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.aalborgdata.comparison.Comparison.Block;
import org.aalborgdata.comparison.Comparison.Point;
import org.junit.jupiter.api.Test;

/** European regions whose area changed from one version of their boundaries to the next. The values are invented. */
class BoundaryTest {
    private static final String GREENHOUSE = "AC10-01";

    @Test
    void aRegionOfWhichLandWasShiftedIsNotTheSameArea() {
        MadeUpFigures figures = new MadeUpFigures();
        figures.figure("FI1D8", GREENHOUSE, 2019, "2.8").boundary("NUTS 2016").add();
        figures.figure("FI1D4", GREENHOUSE, 2012, "2.9").boundary("NUTS 2013").add();
        figures.figure("BE224", GREENHOUSE, 2019, "3.1").boundary("NUTS 2016").add();

        Block block = block(figures, "latest", "FI1D8", "FI1D4", "BE224");

        List<Point> points = block.points();
        assertThat(Comparability.between(block.indicator(), points.get(0), block.indicator(), points.get(1)))
                .contains(Ground.BOUNDARY);
        assertThat(points)
                .extracting(p -> block.judge(p).has(Ground.BOUNDARY))
                .as("Limburg was shifted only with NUTS 2021, which is not shown")
                .containsExactly(true, true, false);
    }

    @Test
    void aSeriesGoesOnAcrossBoundaryVersionsIfItsAreaDidNotChange() {
        MadeUpFigures figures = new MadeUpFigures();
        for (String place : List.of("LV00", "LT00")) {
            figures.figure(place, GREENHOUSE, 2018, "2.8").boundary("NUTS 2013").add();
            figures.figure(place, GREENHOUSE, 2019, "2.7").boundary("NUTS 2016").add();
        }

        assertThat(block(figures, "series", "LV00", "LT00").points())
                .extracting(Point::breakBefore)
                .containsExactly(true, false, true, true);
    }

    private static Block block(MadeUpFigures figures, String mode, String... territories) {
        return figures.compare(ComparisonRequest.parse(Map.of(
                        "indicator", List.of(GREENHOUSE), "territory", List.of(territories), "mode", List.of(mode))))
                .blocks()
                .get(0);
    }
}
