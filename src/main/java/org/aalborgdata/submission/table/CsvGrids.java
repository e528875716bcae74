// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.submission.table;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.aalborgdata.submission.UnreadableSubmissionException;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** Reads CSV files as spreadsheet programs of several countries write them. */
final class CsvGrids {
    private static final Charset WINDOWS = Charset.forName("windows-1252");

    private CsvGrids() {}

    /**
     * A file as text.
     *
     * @param guessed whether it is no UTF-8 and was taken as Windows-1252
     */
    record Text(String text, boolean guessed) {}

    /** One file. */
    static Grid read(Text text, String sheet, String name) throws UnreadableSubmissionException {
        String content = text.text();
        int skipped = 0;
        char separator = separator(content);
        if (content.regionMatches(true, 0, "sep=", 0, 4) && content.length() > 4) {
            int end = content.indexOf('\n');
            content = end < 0 ? "" : content.substring(end + 1);
            skipped = 1;
        }
        List<Grid.Row> rows = new ArrayList<>();
        CSVFormat format = CSVFormat.DEFAULT
                .builder()
                .setDelimiter(separator)
                .setIgnoreEmptyLines(false)
                .get();
        long line = 0;
        try (CSVParser parser = format.parse(new StringReader(content))) {
            Iterator<CSVRecord> records = parser.iterator();
            line = 1;
            while (records.hasNext()) {
                CSVRecord csv = records.next();
                List<Grid.Raw> cells = new ArrayList<>();
                for (int i = 0; i < csv.size(); i++) {
                    String cell = csv.get(i);
                    if (!Words.tidy(cell).isEmpty()) {
                        cells.add(Grid.Raw.text(i + 1, cell.strip()));
                    }
                }
                if (!cells.isEmpty()) {
                    rows.add(new Grid.Row(
                            (int) csv.getRecordNumber() + skipped, line + skipped, false, List.copyOf(cells)));
                }
                line = parser.getCurrentLineNumber() + 1;
            }
        } catch (IOException | UncheckedIOException | IllegalStateException e) {
            throw FileFault.quotes(name, line + skipped);
        }
        return new Grid(sheet, false, rows, List.of(), Set.of());
    }

    /** The CSV files of a package by their names, in order; folders do not matter, descriptions are left out. */
    static Map<String, byte[]> unpack(byte[] bytes, String name) throws UnreadableSubmissionException {
        Map<String, byte[]> parts = Archive.unpack(bytes, name, Archive.LIMIT, p -> p.toLowerCase(Locale.ROOT)
                        .endsWith(".csv"))
                .orElseThrow(() -> FileFault.notAnArchive(name));
        Map<String, byte[]> files = new LinkedHashMap<>();
        parts.forEach((path, content) -> {
            boolean ofTheSystem = path.startsWith("__MACOSX/") || path.contains("/.") || path.startsWith(".");
            if (path.toLowerCase(Locale.ROOT).endsWith(".csv") && !ofTheSystem) {
                files.put(path, content);
            }
        });
        if (files.isEmpty()) {
            throw FileFault.notAnArchive(name);
        }
        return files;
    }

    static Text decode(byte[] bytes, String name) throws UnreadableSubmissionException {
        if (starts(bytes, 0xFF, 0xFE)) {
            return new Text(new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16LE), false);
        }
        if (starts(bytes, 0xFE, 0xFF)) {
            return new Text(new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16BE), false);
        }
        int start = starts(bytes, 0xEF, 0xBB, 0xBF) ? 3 : 0;
        for (byte b : bytes) {
            if (b == 0) {
                throw FileFault.encoding(name);
            }
        }
        try {
            return new Text(strict(bytes, start, StandardCharsets.UTF_8), false);
        } catch (CharacterCodingException notUtf8) {
            try {
                return new Text(strict(bytes, 0, WINDOWS), true);
            } catch (CharacterCodingException neither) {
                throw FileFault.encoding(name);
            }
        }
    }

    private static String strict(byte[] bytes, int start, Charset charset) throws CharacterCodingException {
        return charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT)
                .decode(ByteBuffer.wrap(bytes, start, bytes.length - start))
                .toString();
    }

    /** The one of semicolon, tab and comma that the first lines have most of, outside quotation marks. */
    private static char separator(String text) {
        if (text.regionMatches(true, 0, "sep=", 0, 4) && text.length() > 4) {
            return text.charAt(4);
        }
        int[] counts = new int[3];
        boolean quoted = false;
        int lines = 0;
        for (int i = 0; i < text.length() && lines < 20; i++) {
            char c = text.charAt(i);
            quoted ^= c == '"';
            if (!quoted) {
                counts[0] += c == ';' ? 1 : 0;
                counts[1] += c == '\t' ? 1 : 0;
                counts[2] += c == ',' ? 1 : 0;
                lines += c == '\n' ? 1 : 0;
            }
        }
        return counts[1] > counts[0] && counts[1] >= counts[2]
                ? '\t'
                : counts[0] > 0 && counts[0] * 2 >= counts[2] ? ';' : ',';
    }

    private static boolean starts(byte[] bytes, int... mark) {
        for (int i = 0; i < mark.length; i++) {
            if (i >= bytes.length || (bytes[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }
}
