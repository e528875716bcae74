// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Instant;
import org.aalborgdata.picture.PdfPrinter.Paper;
import org.aalborgdata.picture.PdfPrinter.Printed;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

class PdfPrinterTest {
    private static final Instant TIME = Instant.parse("2026-11-22T12:00:00Z");

    private static String page(String body) {
        return "<html lang=\"de\"><head><title>Über Växjö</title><meta name=\"subject\" content=\"Worum es geht\"/></head>"
                + "<body>" + body + "</body></html>";
    }

    private static Printed print(String body) {
        return new PdfPrinter().print(new Paper(page(body), TIME));
    }

    @Test
    void theDocumentIsTaggedAndNamesTitleAndLanguage() throws IOException {
        Printed printed = print("<h1>CO₂ je Einwohner</h1><p>Der Wert sank um 12 − 5 = 7 Prozentpunkte.</p>");

        assertThat(printed.pages()).isEqualTo(1);
        try (PDDocument document = Loader.loadPDF(printed.content())) {
            assertThat(new PDFTextStripper().getText(document))
                    .contains("CO₂ je Einwohner", "Der Wert sank um 12 − 5 = 7 Prozentpunkte.");
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("de");
            assertThat(document.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
            assertThat(document.getDocumentCatalog().getStructureTreeRoot().getKids())
                    .isNotEmpty();
            assertThat(document.getDocumentInformation().getTitle()).isEqualTo("Über Växjö");
            assertThat(new String(document.getDocumentCatalog().getMetadata().toByteArray()))
                    .contains("<pdfuaid:part>1</pdfuaid:part>");
        }
    }

    @Test
    void everyFontIsTheOneOfTheProgramAndEmbedded() throws IOException {
        try (PDDocument document =
                Loader.loadPDF(print("<h1>Fett</h1><p>Normal</p>").content())) {
            for (PDPage page : document.getPages()) {
                for (COSName name : page.getResources().getFontNames()) {
                    assertThat(page.getResources().getFont(name).isEmbedded()).isTrue();
                    assertThat(page.getResources().getFont(name).getName()).contains("DejaVuSansCondensed");
                }
            }
        }
    }

    @Test
    void theSamePageGivesTheSameBytes() {
        assertThat(print("<p>gleich</p>").content())
                .isEqualTo(print("<p>gleich</p>").content());
        assertThat(print("<p>gleich</p>").content())
                .isNotEqualTo(print("<p>anders</p>").content());
    }

    @Test
    void moreThanAPageIsSaidToBeMore() {
        assertThat(print("<p>Zeile</p>".repeat(200)).pages()).isGreaterThan(1);
    }

    /** An address in a page must neither be fetched nor make printing fail. */
    @Test
    void nothingIsReadFromAnywhere() throws IOException {
        String secret = java.nio.file.Path.of("pom.xml").toUri().toString();
        Printed printed = print("<p>da</p><img src=\"" + secret + "\" alt=\"x\"/><object data=\"" + secret
                + "\"></object><svg xmlns=\"http://www.w3.org/2000/svg\" xmlns:xlink=\"http://www.w3.org/1999/xlink\""
                + " width=\"9\" height=\"9\" alt=\"x\"><image xlink:href=\"" + secret
                + "\" width=\"9\" height=\"9\"/></svg>");

        try (PDDocument document = Loader.loadPDF(printed.content())) {
            assertThat(new PDFTextStripper().getText(document)).contains("da").doesNotContain("artifactId");
        }
    }
}
