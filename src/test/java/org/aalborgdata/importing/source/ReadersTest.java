// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.importing.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every format on a few real figures. Source: Eurostat (codes as named), Statistics Norway, Klimatkollen. */
class ReadersTest {
    private static final String CLASSIC = """
            unit,age,sex,geo\\time\t2006 \t2007 \t2012 \t2017\s
            PC,Y_GE15,T,AT11\t5.3 \t4.1 bu\t4.6 \t5.2\s
            PC,Y_GE15,T,LT00\t5.8 \t4.2 \t13.4 \t: c
            """;

    @Test
    void theClassicBulkTable() throws Exception {
        SourceTable table = read("tgs00010.tsv", CLASSIC);
        assertThat(table.dataset()).isEqualTo("tgs00010");
        assertThat(table.edition()).isNull();
        assertThat(cells(table))
                .containsExactly(
                        "{unit=PC, age=Y_GE15, sex=T, geo=AT11} 2006 5.3  :2",
                        "{unit=PC, age=Y_GE15, sex=T, geo=AT11} 2007 4.1 bu :2",
                        "{unit=PC, age=Y_GE15, sex=T, geo=AT11} 2012 4.6  :2",
                        "{unit=PC, age=Y_GE15, sex=T, geo=AT11} 2017 5.2  :2",
                        "{unit=PC, age=Y_GE15, sex=T, geo=LT00} 2006 5.8  :3",
                        "{unit=PC, age=Y_GE15, sex=T, geo=LT00} 2007 4.2  :3",
                        "{unit=PC, age=Y_GE15, sex=T, geo=LT00} 2012 13.4  :3",
                        "{unit=PC, age=Y_GE15, sex=T, geo=LT00} 2017  c :3");
    }

    @Test
    void theNewerBulkTablePackedWithGzip() throws Exception {
        String text = "freq,unit,geo\\TIME_PERIOD\t2012 \t2013 \r\nA,PC,IS\t: z\t14.2 \r\n";
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
            out.write(text.getBytes(StandardCharsets.UTF_8));
        }
        SourceFile file = SourceFile.of("x/estat_ilc_peps13.tsv.gz", packed.toByteArray());
        assertThat(file.sha256()).isEqualTo(file("ilc_peps13.tsv", text).sha256());
        SourceTable table = read(file, Layouts.NONE);
        assertThat(table.dataset()).isEqualTo("ilc_peps13");
        assertThat(cells(table))
                .containsExactly("{freq=A, unit=PC, geo=IS} 2012  z :2", "{freq=A, unit=PC, geo=IS} 2013 14.2  :2");
    }

    @Test
    void theBulkTableWithCommasAndFlagsThatTouch() throws Exception {
        SourceTable table = read("nama_10r_3gdp.tsv", """
                freq,unit,geo,2000,2018,2021
                A,EUR_HAB,PL71,4300,12100b,14300p
                A,EUR_HAB,SE212,29200,:,:
                """);
        assertThat(cells(table))
                .contains(
                        "{freq=A, unit=EUR_HAB, geo=PL71} 2018 12100 b :2",
                        "{freq=A, unit=EUR_HAB, geo=SE212} 2021   :3");
    }

    @Test
    void sdmxCsvWithLabels() throws Exception {
        SourceTable table = read("demo.csv", """
                DATAFLOW,LAST UPDATE,freq,sex,unit,age,geo,TIME_PERIOD,OBS_VALUE,OBS_FLAG,CONF_STATUS
                ESTAT:DEMO_R_PJANGRP3(1.0),14/02/25 11:00:00,A:Annual,T:Total,NR:Number,TOTAL:Total,FI193:Keski-Suomi (NUTS 2021),2023,273211,p,
                """);
        assertThat(table.dataset()).isEqualTo("demo_r_pjangrp3");
        assertThat(table.edition()).hasToString("2025-02-14");
        assertThat(cells(table)).containsExactly("{freq=A, sex=T, unit=NR, age=TOTAL, geo=FI193} 2023 273211 p :2");
    }

    @Test
    void sdmxCsvTwoWithSemicolonsCommasAndLabels() throws Exception {
        SourceTable table = read("example.csv", """
                STRUCTURE[|];STRUCTURE_ID;ACTION;SERIES_KEY;OBS_KEY;DIM_1: Dimension 1;TIME_PERIOD: Time;OBS_VALUE: Observation value;ATTR_2: Attribut 2
                dataflow;ESTAT:NA_MAIN(1.6.0): Principaux agrégats;I;A;A.2014;A: Value A;2014;12,4;Y: Oui
                dataflow;ESTAT:NA_MAIN(1.6.0): Principaux agrégats;D;A;A.2015;A: Value A;2015;;
                """);
        assertThat(table.dataset()).isEqualTo("na_main");
        assertThat(cells(table)).containsExactly("{DIM_1=A} 2014 12.4  :2", "{DIM_1=A, ACTION=D} 2015   :3");
    }

    @Test
    void jsonStatOneWithHolesAndStatus() throws Exception {
        SourceTable table = read("gdp.json", """
                {"nama_gdp_c":{"code":"nama_gdp_c","lastUpdateDate":1446764400000,
                 "dimension":{"id":["unit","geo","time"],"size":[1,2,2],"role":{"time":["time"]},
                  "unit":{"category":{"index":{"EUR_HAB":0}}},
                  "geo":{"category":{"index":{"FR":1,"IT":0}}},
                  "time":{"category":{"index":{"2013":0,"2014":1}}}},
                 "value":{"0":26500,"1":26600,"3":32100},"status":{"value":{"2":":","3":"p"}}}}
                """);
        assertThat(table.edition()).hasToString("2015-11-05");
        assertThat(cells(table))
                .containsExactly(
                        "{unit=EUR_HAB, geo=IT} 2013 26500  :0",
                        "{unit=EUR_HAB, geo=IT} 2014 26600  :0",
                        "{unit=EUR_HAB, geo=FR} 2013   :0",
                        "{unit=EUR_HAB, geo=FR} 2014 32100 p :0");
    }

    @Test
    void jsonStatTwoInACollection() throws Exception {
        String dataset = """
                {"version":"2.0","class":"dataset","updated":"2012-12-27T12:25:09Z","id":["geo","time"],"size":[2,1],
                 "dimension":{"geo":{"category":{"index":["T","15"]}},"time":{"category":{"label":{"2001":"2001"}}}},
                 "value":[2695880,1096027]}
                """;
        SourceTable table = read(
                "c.json",
                "{\"version\":\"2.0\",\"class\":\"collection\",\"link\":{\"item\":[{\"class\":\"dataset\",\"href\":\"http://example.org/x\"},"
                        + dataset + "]}}");
        assertThat(cells(table)).containsExactly("{geo=T} 2001 2695880  :0", "{geo=15} 2001 1096027  :0");
    }

    @Test
    void dataExplorerInWindowsLettersWithThousands() throws Exception {
        String text = """
                "TIME","CITIES","INDIC_UR","Value","Flag and Footnotes"
                "2009","Växjö","Population on the 1st of January, total","1,068,532","be"
                "2010","Tallinn","Population on the 1st of January, total",":",""
                """;
        SourceTable table =
                read(SourceFile.of("population.csv", text.getBytes(Charset.forName("windows-1252"))), Layouts.NONE);
        assertThat(cells(table))
                .containsExactly(
                        "{CITIES=Växjö, INDIC_UR=Population on the 1st of January, total} 2009 1068532 be :2",
                        "{CITIES=Tallinn, INDIC_UR=Population on the 1st of January, total} 2010   :3");
    }

    @Test
    void webTableWithFlagColumnsAndFooter() throws Exception {
        SourceTable table = read("nuts2.csv", """
                geo\\time,2010,,2011,,2012
                Prov. Antwerpen,6,,5.7,(b),5.3
                "Van, Mus, Bitlis, Hakkari",:,(u),12.6,,14.6
                :=not available b=break in time series ,,,,,
                :,,,,,
                Source of Data:,Eurostat,,,,
                Last update:,29.04.2019,,,,
                Code:,tgs00010,,,,
                """);
        assertThat(table.dataset()).isEqualTo("tgs00010");
        assertThat(table.edition()).hasToString("2019-04-29");
        assertThat(cells(table))
                .containsExactly(
                        "{geo=Prov. Antwerpen} 2010 6  :2",
                        "{geo=Prov. Antwerpen} 2011 5.7 b :2",
                        "{geo=Prov. Antwerpen} 2012 5.3  :2",
                        "{geo=Van, Mus, Bitlis, Hakkari} 2010  u :3",
                        "{geo=Van, Mus, Bitlis, Hakkari} 2011 12.6  :3",
                        "{geo=Van, Mus, Bitlis, Hakkari} 2012 14.6  :3");
    }

    @Test
    void aWorkbookWithALayout() throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            var sheet = workbook.createSheet("CH04M6");
            sheet.createRow(0).createCell(0).setCellValue("Figures of a map");
            var head = sheet.createRow(1);
            List.of("NUTS", "Region name", "Value", "Flag", "Year")
                    .forEach(h ->
                            head.createCell(Math.max(0, head.getLastCellNum())).setCellValue(h));
            var first = sheet.createRow(2);
            first.createCell(0).setCellValue("BE22");
            first.createCell(2).setCellValue(4.1);
            var second = sheet.createRow(3);
            second.createCell(0).setCellValue("FRM0");
            second.createCell(2).setCellValue(7.3);
            second.createCell(3).setCellValue("du");
            second.createCell(4).setCellValue(2024);
            workbook.write(out);
        }
        Layouts layouts = Layouts.read(file(
                "layouts.csv",
                String.join(",", Layouts.COLUMNS)
                        + "\nlfst_r_lfu3rt,labour*.xlsx,CH04M6,NUTS,,Year,2025,Value,Flag,age=Y15-74\n"));
        SourceTable table = read(SourceFile.of("a/Labour-market.xlsx", out.toByteArray()), layouts);
        assertThat(table.dataset()).isEqualTo("lfst_r_lfu3rt");
        assertThat(cells(table))
                .containsExactly("{geo=BE22, age=Y15-74} 2025 4.1  :3", "{geo=FRM0, age=Y15-74} 2024 7.3 du :4");
    }

    @Test
    void klimatkollenWithoutItsProjections() throws Exception {
        SourceTable table = read("region-data.json", """
                [{"region":"Blekinge län","emissions":{"1990":943480.18,"2024":593859.22},
                  "trend":{"2026":582466.43},"municipalities":["Karlskrona"]}]
                """);
        assertThat(table.dataset()).isEqualTo("county-emissions");
        assertThat(cells(table))
                .containsExactly("{geo=Blekinge län} 1990 943480.18  :0", "{geo=Blekinge län} 2024 593859.22  :0");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            unit,geo\\time~2016 ~2015 !PC,SE~4.7 x9~1.0       | x.tsv:2 | 4.7 x9
            unit,geo\\time~2016 ~2015 !PC,SE~4.7              | x.tsv:2 | 1 values; the header has 2 and 2
            unit,geo\\time~2016 !PC,SE~1.0!PC~2.0             | x.tsv:3 | 1 dimensions
            unit,geo\\time~2016 !PC,SE~4,7                    | x.tsv:2 | 4,7
            DATAFLOW,geo,TIME_PERIOD,OBS_VALUE!E:X(1.0),SE,2020| x.tsv:2 | 3 cells, the header has 4
            "TIME","GEO","Value"!"2019","SE","1,06,8"         | x.tsv:2 | 1,06,8
            "TIME","GEO","Value"!"2019","SE                   | x.tsv:2 | quotation mark
            {"a":{"dimension":{"id":["geo"],"size":[2],"geo":{"category":{"index":["SE"]}}},"value":[1]}} | x.tsv: | has 1 codes and the stated size 2
            {"a":{"dimension":{"id":["geo"],"size":[1]        | x.tsv:1 | no JSON
            [{"emissions":{"1990":1.0}}]                      | x.tsv: | names no place
            """)
    void aBrokenFileIsRefusedWithItsLine(String text, String place, String words) throws Exception {
        SourceFile file = file("x.tsv", text.replace('~', '\t').replace('!', '\n'));
        ImportFormat format = ImportFormat.guess(file, Layouts.NONE).orElseThrow();
        UnreadableSourceException refused =
                catchThrowableOfType(UnreadableSourceException.class, () -> format.read(file, Layouts.NONE));
        assertThat(refused).hasMessageStartingWith(place).hasMessageContaining(words);
        assertThat(refused.describe(Locale.GERMAN)).startsWith(place).isNotEqualTo(refused.getMessage());
    }

    @Test
    void nestingDoesNotEndTheProgram() throws Exception {
        SourceFile file = file("deep.json", "{\"dimension\":" + "[".repeat(100_000));
        assertThat(catchThrowableOfType(
                        UnreadableSourceException.class, () -> ImportFormat.JSON_STAT.read(file, Layouts.NONE)))
                .hasMessageContaining("200 levels");
    }

    /** What is written as a bulk table is read back cell by cell, whatever flags and holes it has. */
    @Test
    void bulkTablesOfAnyContentAreReadBack() throws Exception {
        Random random = new Random(5);
        for (int run = 0; run < 200; run++) {
            int years = 1 + random.nextInt(8);
            StringBuilder text = new StringBuilder("freq,unit,geo\\TIME_PERIOD");
            for (int y = 0; y < years; y++) {
                text.append('\t').append(2000 + y).append(' ');
            }
            StringBuilder expected = new StringBuilder();
            for (int row = 0; row < 1 + random.nextInt(5); row++) {
                text.append("\nA,PC,R").append(row);
                for (int y = 0; y < years; y++) {
                    String value = random.nextInt(4) == 0
                            ? ""
                            : new java.math.BigDecimal(random.nextInt(2_000_000) - 1_000_000)
                                    .movePointLeft(random.nextInt(4))
                                    .toPlainString();
                    String flags = "bcdefnpruz".substring(random.nextInt(5)).substring(0, random.nextInt(3));
                    text.append('\t')
                            .append(value.isEmpty() ? ":" : value)
                            .append(' ')
                            .append(flags);
                    expected.append("R" + row + " " + (2000 + y) + " " + value + " " + flags + "\n");
                }
            }
            StringBuilder found = new StringBuilder();
            for (SourceCell c : read("t.tsv", text.toString()).cells()) {
                found.append(c.dimensions().get("geo") + " " + c.time() + " " + c.value() + " " + c.flags() + "\n");
            }
            assertThat(found).hasToString(expected.toString());
        }
    }

    private static SourceFile file(String name, String text) throws UnreadableSourceException {
        return SourceFile.of(name, text.getBytes(StandardCharsets.UTF_8));
    }

    private static SourceTable read(String name, String text) throws UnreadableSourceException, IOException {
        return read(file(name, text), Layouts.NONE);
    }

    private static SourceTable read(SourceFile file, Layouts layouts) throws UnreadableSourceException {
        List<SourceTable> tables =
                ImportFormat.guess(file, layouts).orElseThrow().read(file, layouts);
        assertThat(tables).hasSize(1);
        return tables.get(0);
    }

    private static List<String> cells(SourceTable table) {
        return table.cells().stream()
                .map(c -> c.dimensions() + " " + c.time() + " " + c.value() + " " + c.flags() + " :" + c.line())
                .toList();
    }
}
