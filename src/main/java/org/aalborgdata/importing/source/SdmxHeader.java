// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.importing.source;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What the columns of an SDMX-CSV file are. The format does not say which column is a dimension: those before the first
 * measure are, or, where a measure comes first, those that are not known as attributes.
 *
 * @param structure column of the data flow
 * @param action column of the action, -1 in version 1.0
 * @param lastUpdate column of the date, -1 where there is none
 * @param time column of the period, -1 where there is none
 * @param flag column of the flags, -1 where there is none
 * @param dimensions columns by name
 * @param measures columns by name; empty in a file of attributes or deletions
 */
record SdmxHeader(
        int size,
        int structure,
        int action,
        int lastUpdate,
        int time,
        int flag,
        Map<String, Integer> dimensions,
        Map<String, Integer> measures) {

    private static final List<String> HEAD = List.of(
            "DATAFLOW",
            "STRUCTURE",
            "STRUCTURE_ID",
            "STRUCTURE_NAME",
            "ACTION",
            "SERIES_KEY",
            "OBS_KEY",
            "LAST UPDATE");
    private static final String ATTRIBUTE =
            "OBS_FLAG|OBS_STATUS|CONF_STATUS|UPDATED|DECIMALS|UNIT_MULT|COMMENT\\w*|ATTR\\w*";

    static SdmxHeader of(List<String> cells) {
        boolean namesBeside = cells.contains("STRUCTURE_NAME");
        List<String> names = cells.stream().map(SdmxHeader::name).toList();
        int firstMeasure = -1;
        for (int i = 0; i < names.size() && firstMeasure < 0; i++) {
            firstMeasure = isMeasure(names.get(i)) ? i : -1;
        }
        boolean measureFirst =
                firstMeasure >= 0 && names.subList(0, firstMeasure).stream().allMatch(HEAD::contains);
        Map<String, Integer> dimensions = new LinkedHashMap<>();
        Map<String, Integer> measures = new LinkedHashMap<>();
        int time = -1;
        boolean name = false;
        for (int i = 0; i < names.size(); i++) {
            String column = names.get(i);
            if (HEAD.contains(column)) {
                continue;
            }
            if (name) {
                name = false;
                continue;
            }
            name = namesBeside;
            if (isMeasure(column)) {
                measures.put(column, i);
            } else if (column.equals("TIME_PERIOD") || column.equals("TIME")) {
                time = i;
            } else if ((firstMeasure < 0 || measureFirst || i < firstMeasure)
                    && !column.matches(ATTRIBUTE)
                    && !cells.get(i).contains("[")) {
                dimensions.put(column, i);
            }
        }
        int structure = names.indexOf("STRUCTURE_ID");
        int flag = names.indexOf("OBS_FLAG");
        return new SdmxHeader(
                names.size(),
                structure < 0 ? names.indexOf("DATAFLOW") : structure,
                names.indexOf("ACTION"),
                names.indexOf("LAST UPDATE"),
                time,
                flag < 0 ? names.indexOf("OBS_STATUS") : flag,
                dimensions,
                measures);
    }

    private static boolean isMeasure(String name) {
        return name.matches("OBS_VALUE\\w*|MEAS\\w*");
    }

    /** Without a label behind a colon and without the mark of several values. */
    private static String name(String cell) {
        return cell.replaceFirst(":.*", "").replaceFirst("\\[.*", "").strip();
    }
}
