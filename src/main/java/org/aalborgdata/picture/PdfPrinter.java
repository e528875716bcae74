// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.picture;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.openhtmltopdf.extend.FSStream;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.svgsupport.BatikSVGDrawer;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.TimeZone;
import java.util.logging.Level;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.font.FontMappers;

/**
 * Prints pages as PDF that a screen reader can read (PDF/UA, ISO 14289-1): tagged, with title and language. Thread-safe; prints
 * one at a time and keeps what it printed. The same page at the same time gives the same bytes.
 */
public final class PdfPrinter {
    private static final int MOST_KEPT = 200;
    /** Scheme of the addresses that {@code paper.css} has for the typeface; nothing else is read while printing. */
    private static final String TYPEFACE = "typeface";

    private static final String STYLES = ChartScript.text("/picture/paper.css");

    private final Cache<Paper, Printed> printed =
            Caffeine.newBuilder().maximumSize(MOST_KEPT).build();

    /**
     * What is to be printed.
     *
     * @param xhtml well-formed, with a head; {@code paper.css} is its stylesheet, and it may refer to nothing outside of itself
     * @param time stated as the time of the document
     */
    public record Paper(String xhtml, Instant time) {}

    /** A PDF and how many pages it has. */
    public record Printed(byte[] content, int pages) {}

    public Printed print(Paper paper) {
        return printed.get(paper, PdfPrinter::printNow);
    }

    private static synchronized Printed printNow(Paper paper) {
        FontMappers.set(OnlyTypeface.INSTANCE);
        XRLog.listRegisteredLoggers().forEach(name -> XRLog.setLevel(name, Level.WARNING));
        PdfRendererBuilder builder = new PdfRendererBuilder();
        builder.useSVGDrawer(new BatikSVGDrawer());
        builder.useProtocolsStreamImplementation(PdfPrinter::face, TYPEFACE);
        builder.useExternalResourceAccessControl(
                (address, type) -> address != null && address.startsWith(TYPEFACE + ":"),
                ExternalResourceControlPriority.RUN_AFTER_RESOLVING_URI);
        builder.usePdfUaAccessibility(true);
        builder.withProducer("Aalborg data");
        builder.withHtmlContent(paper.xhtml().replace("</head>", "<style>" + STYLES + "</style></head>"), null);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (PdfBoxRenderer renderer = builder.buildPdfRenderer();
                PDDocument document = renderer.createPDFKeepOpen()) {
            date(document, paper.time());
            document.save(out);
            return new Printed(out.toByteArray(), document.getNumberOfPages());
        } catch (IOException e) {
            throw new IllegalStateException("The page cannot be printed", e);
        }
    }

    private static FSStream face(String address) {
        InputStream face = Typeface.open(address.endsWith("/bold") ? Typeface.BOLD : Typeface.REGULAR);
        return new FSStream() {
            @Override
            public InputStream getStream() {
                return face;
            }

            /** Nobody reads a typeface as text; who does gets its bytes one by one. */
            @Override
            public Reader getReader() {
                return new InputStreamReader(face, StandardCharsets.ISO_8859_1);
            }
        };
    }

    /** A time or an identifier of its own would make each copy another file. */
    private static void date(PDDocument document, Instant time) throws IOException {
        Calendar date = GregorianCalendar.from(time.atZone(ZoneOffset.UTC));
        date.setTimeZone(TimeZone.getTimeZone(ZoneOffset.UTC));
        PDDocumentInformation information = document.getDocumentInformation();
        information.setCreationDate(date);
        information.setModificationDate(date);
        document.setDocumentId(time.toEpochMilli());
    }
}
