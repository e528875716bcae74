// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.checking;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.aalborgdata.register.Register;
import org.aalborgdata.shapes.Shipped;
import org.aalborgdata.submission.Syntax;
import org.aalborgdata.submission.table.Forms;
import org.aalborgdata.submission.table.Templates;
import org.apache.jena.graph.Graph;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * A small right file that is damaged: every file in {@code src/test/resources/seeds}, told by its ending, and one of them as
 * a workbook and as a CSV package.
 */
public record Seed(String name, byte[] bytes) {
    private static final Path FOLDER = Path.of("src/test/resources/seeds");

    public static List<Seed> all() throws IOException {
        List<Seed> seeds = new ArrayList<>();
        try (var files = Files.list(FOLDER)) {
            for (Path file : files.sorted().toList()) {
                seeds.add(new Seed(file.getFileName().toString(), Files.readAllBytes(file)));
            }
        }
        Graph turtle = Shipped.turtle(FOLDER.resolve("valid.ttl"));
        Templates templates = new Templates(new Forms(Shipped.RELEASE, new Register(Shipped.RELEASE.register())));
        ByteArrayOutputStream csv = new ByteArrayOutputStream();
        templates.write(turtle, Locale.ENGLISH, Syntax.CSV_PACKAGE, csv);
        seeds.add(new Seed("valid.zip", csv.toByteArray()));
        ByteArrayOutputStream workbook = new ByteArrayOutputStream();
        templates.write(turtle, Locale.GERMAN, Syntax.XLSX, workbook);
        seeds.add(new Seed("valid.xlsx", onlyFilledSheets(workbook.toByteArray())));
        return seeds;
    }

    /**
     * The file with some damage. Half of the archives are damaged inside and packed again, else nothing but the packing would
     * ever be at fault.
     *
     * @param number the same number gives the same damage
     */
    public byte[] damaged(int number, List<byte[]> others) throws IOException {
        Mutator mutator = new Mutator(number, others);
        boolean packed = bytes[0] == 'P' && bytes[1] == 'K';
        if (!packed || number % 2 == 0) {
            return mutator.mutate(bytes);
        }
        Map<String, byte[]> entries = new LinkedHashMap<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                entries.put(entry.getName(), in.readAllBytes());
            }
        }
        String damaged = List.copyOf(entries.keySet()).get(number / 2 % entries.size());
        entries.put(damaged, mutator.mutate(entries.get(damaged)));
        ByteArrayOutputStream again = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(again)) {
            for (Map.Entry<String, byte[]> e : entries.entrySet()) {
                out.putNextEntry(new ZipEntry(e.getKey()));
                out.write(e.getValue());
            }
        }
        return again.toByteArray();
    }

    /** Smaller, so that thousands can be read. */
    private static byte[] onlyFilledSheets(byte[] bytes) throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
            for (int i = workbook.getNumberOfSheets() - 1; i >= 0; i--) {
                if (workbook.getSheetAt(i).getPhysicalNumberOfRows() < 2
                        || workbook.getSheetVisibility(i) != org.apache.poi.ss.usermodel.SheetVisibility.VISIBLE) {
                    workbook.removeSheetAt(i);
                }
            }
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            workbook.write(out);
            return out.toByteArray();
        }
    }
}
