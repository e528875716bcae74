// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.importing;

import org.aalborgdata.vocabulary.Label;

/** Why a cell became no figure. */
public enum Skip {
    NO_MAPPING("no mapping knows this dataset", "kein Mapping kennt diesen Datensatz"),
    OTHER_BREAKDOWN(
            "no line of the mapping names this breakdown", "keine Zeile des Mappings nennt diese Aufgliederung"),
    LEFT_OUT("left out by the mapping", "vom Mapping ausgelassen"),
    NO_YEAR("the period is no year", "der Zeitraum ist kein Jahr"),
    EXTRA_REGIO("belongs to no region (extra-regio)", "gehört zu keiner Region (extra-regio)"),
    UNKNOWN_AREA("the area is not in the register", "das Gebiet steht nicht im Register"),
    AMBIGUOUS_AREA("several territories bear this name", "mehrere Gebiete tragen diesen Namen"),
    NO_VALUE("no value, and no reason given", "kein Wert und kein Grund angegeben"),
    UNKNOWN_FLAG("the flag is not known", "das Kennzeichen ist nicht bekannt"),
    NOT_A_FIGURE("the flag says that the value does not count", "nach dem Kennzeichen zählt der Wert nicht"),
    STATED_TWICE("stated already for this territory and year", "für Gebiet und Jahr schon angegeben"),
    ALREADY_PUBLIC("already here, of the same edition", "schon hier, aus derselben Ausgabe"),
    SAME_FILE("the same content as another file", "derselbe Inhalt wie eine andere Datei");

    private final Label label;

    Skip(String english, String german) {
        this.label = new Label(english, german);
    }

    public Label label() {
        return label;
    }
}
