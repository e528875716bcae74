// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.web.checking;

import org.aalborgdata.submission.Cell;
import org.aalborgdata.submission.Place;
import org.aalborgdata.web.Texts;

/** A place in a submitted file as a page says it: in the words of the file's own kind. */
final class PlaceWords {
    private PlaceWords() {}

    /** For example {@code Line 12}, {@code Measures!F12 (Budget)} or {@code Row 12}; empty if the whole file is meant. */
    static String of(Place place, Texts texts) {
        Cell cell = place.cell();
        if (cell != null && cell.column() == 0) {
            String row = texts.t("validate.row", String.valueOf(cell.row()));
            return cell.sheet().isEmpty() ? row : cell.sheet() + ", " + row;
        }
        if (cell != null) {
            return cell.toString();
        }
        if (place.line() == 0) {
            return "";
        }
        String line = texts.t("validate.line", String.valueOf(place.line()));
        return place.pointer() == null ? line : line + ", " + place.pointer();
    }
}
