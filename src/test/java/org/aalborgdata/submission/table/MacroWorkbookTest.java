// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.submission.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.aalborgdata.submission.SubmissionReader;
import org.aalborgdata.submission.Syntax;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbookType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A workbook with macros says the same as one without; the macros are not looked at. */
class MacroWorkbookTest {
    private static final SubmissionReader READER = new SubmissionReader(new TableReader(RoundTripTest.FORMS));

    static byte[] withMacros() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(TestBooks.sample()))) {
            book.setWorkbookType(XSSFWorkbookType.XLSM);
            book.setVBAProject(new ByteArrayInputStream(new byte[] {1, 2, 3}));
            book.write(out);
        }
        return out.toByteArray();
    }

    @ParameterizedTest
    @ValueSource(strings = {"f.xlsm", "F.XLSM", "f.xlsx"})
    void isReadLikeOneWithout(String name) throws Exception {
        assertThat(READER.read(withMacros(), name)
                        .graph()
                        .isIsomorphicWith(
                                READER.read(TestBooks.sample(), "f.xlsx").graph()))
                .isTrue();
    }

    /** In a folder, and where only the name tells what a request holds, the bytes are not looked at. */
    @Test
    void itsEndingIsKnown() {
        assertThat(Syntax.ofName("Werte.XLSM")).hasValue(Syntax.XLSX);
    }

    @Test
    void itsMediaTypeIsKnown() {
        assertThat(Syntax.ofMediaType("application/vnd.ms-excel.sheet.macroEnabled.12"))
                .hasValue(Syntax.XLSX);
    }
}
