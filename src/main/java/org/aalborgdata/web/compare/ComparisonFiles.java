// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.web.compare;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.aalborgdata.Aalborg;
import org.aalborgdata.comparison.Comparison;
import org.aalborgdata.comparison.ComparisonCsv;
import org.aalborgdata.comparison.ComparisonJson;
import org.aalborgdata.comparison.ComparisonMetadata;
import org.aalborgdata.comparison.ComparisonRequest;
import org.aalborgdata.comparison.Comparisons;
import org.aalborgdata.comparison.Efforts;
import org.aalborgdata.comparison.Efforts.Targets;
import org.aalborgdata.comparison.TableDescription;
import org.aalborgdata.comparison.TargetMetadata;
import org.aalborgdata.comparison.TargetTable;
import org.aalborgdata.figures.Figure;
import org.aalborgdata.figures.Figures;
import org.aalborgdata.picture.Picture;
import org.aalborgdata.picture.Pictures;
import org.aalborgdata.sparql.SelectionQuery;
import org.aalborgdata.vocabulary.Iris;
import org.aalborgdata.web.Page;
import org.aalborgdata.web.Texts;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** A comparison as a file, in the parameters of its page: table, its description, JSON, picture, and all of them in one. */
@Controller
class ComparisonFiles {
    private static final MediaType CSV = MediaType.parseMediaType("text/csv;charset=UTF-8;header=present");
    private static final MediaType SVG = MediaType.parseMediaType("image/svg+xml");
    private static final MediaType QUERY = MediaType.parseMediaType("application/sparql-query;charset=UTF-8");
    private static final int PICTURE_WIDTH = 960;

    private final Aalborg aalborg;
    private final Comparisons comparisons;
    private final Pictures pictures;

    ComparisonFiles(Aalborg aalborg, Pictures pictures) {
        this.pictures = pictures;
        this.aalborg = aalborg;
        this.comparisons = aalborg.comparisons();
    }

    /** One state of the figures, and the comparison of it. */
    private record Answer(HttpServletRequest request, Figures figures, Comparison comparison) {
        String address(String ending) {
            return ServletUriComponentsBuilder.fromRequest(request)
                    .replacePath("/compare" + ending)
                    .replaceQuery(comparison.request().toQuery())
                    .toUriString();
        }

        String fileName(String ending) {
            return comparison.request().indicators().stream()
                    .map(Iris::lastSegment)
                    .map(n -> n.replaceAll("[^A-Za-z0-9-]", "-"))
                    .collect(Collectors.joining("-", "compare-", ending));
        }
    }

    @GetMapping("/compare.csv")
    ResponseEntity<byte[]> csv(HttpServletRequest request) throws IOException {
        Answer answer = answer(request);
        return file(answer, ".csv", CSV, csv(answer));
    }

    @GetMapping("/compare.metadata.json")
    ResponseEntity<byte[]> metadata(HttpServletRequest request) {
        Answer answer = answer(request);
        return file(
                answer,
                ".metadata.json",
                MediaType.parseMediaType(TableDescription.MEDIA_TYPE),
                metadata(answer, answer.address(".csv")));
    }

    @GetMapping("/compare.json")
    ResponseEntity<byte[]> json(HttpServletRequest request) {
        Answer answer = answer(request);
        return file(answer, ".json", MediaType.APPLICATION_JSON, json(answer));
    }

    /** The query that gives the same rows at the endpoint. */
    @GetMapping("/compare.rq")
    ResponseEntity<byte[]> query(HttpServletRequest request) {
        Answer answer = answer(request);
        return file(answer, ".rq", QUERY, SelectionQuery.of(answer.comparison()).getBytes(StandardCharsets.UTF_8));
    }

    @GetMapping("/compare.svg")
    ResponseEntity<byte[]> svg(HttpServletRequest request) {
        Answer answer = answer(request);
        return file(answer, ".svg", SVG, svg(answer));
    }

    @GetMapping("/compare.png")
    ResponseEntity<byte[]> png(HttpServletRequest request) {
        Answer answer = answer(request);
        return file(answer, ".png", MediaType.IMAGE_PNG, pictures.png(picture(answer)));
    }

    /** What was promised, as a table of its own. */
    @GetMapping("/compare.targets.csv")
    ResponseEntity<byte[]> targetCsv(HttpServletRequest request) throws IOException {
        Answer answer = answer(request);
        byte[] table = targetTable(TargetTable.rows(answer.comparison(), targets(answer)));
        return ResponseEntity.ok()
                .contentType(CSV)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"" + answer.fileName("-targets.csv") + "\"")
                .header(
                        HttpHeaders.LINK,
                        "</compare.targets.metadata.json?"
                                + answer.comparison().request().toQuery() + ">; rel=\"describedby\"; type=\""
                                + TableDescription.MEDIA_TYPE + "\"",
                        "</compare?" + answer.comparison().request().toQuery()
                                + ">; rel=\"alternate\"; type=\"text/html\"")
                .body(table);
    }

    @GetMapping("/compare.targets.metadata.json")
    ResponseEntity<byte[]> targetDescription(HttpServletRequest request) {
        Answer answer = answer(request);
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(TableDescription.MEDIA_TYPE))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"" + answer.fileName("-targets.csv-metadata.json") + "\"")
                .body(targetDescription(
                        answer,
                        TargetTable.rows(answer.comparison(), targets(answer)),
                        answer.address(".targets.csv")));
    }

    /** The table with its description beside it, JSON and picture, and the targets where there are any; the same figures give the same bytes. */
    @GetMapping("/compare.zip")
    ResponseEntity<byte[]> zip(HttpServletRequest request) throws IOException {
        Answer answer = answer(request);
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put(answer.fileName(".csv"), csv(answer));
        files.put(answer.fileName(".csv") + "-metadata.json", metadata(answer, answer.fileName(".csv")));
        files.put(answer.fileName(".json"), json(answer));
        files.put(answer.fileName(".svg"), svg(answer));
        List<Map<String, Object>> targets = TargetTable.rows(answer.comparison(), targets(answer));
        if (!targets.isEmpty()) {
            String table = answer.fileName("-targets.csv");
            files.put(table, targetTable(targets));
            files.put(table + "-metadata.json", targetDescription(answer, targets, table));
        }
        return file(answer, ".zip", Archive.TYPE, Archive.of(files));
    }

    private Answer answer(HttpServletRequest request) {
        Figures figures = aalborg.figures();
        Comparison comparison = comparisons.compare(
                ComparisonRequest.parse(Choices.understood(request.getParameterMap(), aalborg.register())), figures);
        return new Answer(request, figures, comparison);
    }

    private static byte[] csv(Answer answer) throws IOException {
        StringBuilder table = new StringBuilder();
        ComparisonCsv.write(answer.comparison(), table);
        return table.toString().getBytes(StandardCharsets.UTF_8);
    }

    private byte[] json(Answer answer) {
        return ComparisonJson.write(answer.comparison(), targets(answer)).getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] targetTable(List<Map<String, Object>> rows) throws IOException {
        StringBuilder table = new StringBuilder();
        TargetTable.write(rows, table);
        return table.toString().getBytes(StandardCharsets.UTF_8);
    }

    private Function<String, Targets> targets(Answer answer) {
        return territory -> aalborg.efforts().targets(territory, answer.figures());
    }

    private byte[] targetDescription(Answer answer, List<Map<String, Object>> rows, String table) {
        List<Figure> figures = answer.comparison().blocks().stream()
                .flatMap(b -> Efforts.shown(b).stream())
                .distinct()
                .flatMap(t -> answer.figures().ofTerritory(t.iri()).stream())
                .toList();
        return TargetMetadata.write(
                        rows,
                        "Targets: " + ComparisonTitle.of(answer.comparison(), Texts.in(Locale.ENGLISH)),
                        table,
                        answer.address(""),
                        figures,
                        aalborg.registry().current())
                .getBytes(StandardCharsets.UTF_8);
    }

    private byte[] metadata(Answer answer, String table) {
        return ComparisonMetadata.write(
                        answer.comparison(),
                        ComparisonTitle.of(answer.comparison(), Texts.in(Locale.ENGLISH)),
                        table,
                        answer.address(""),
                        aalborg.registry().current())
                .getBytes(StandardCharsets.UTF_8);
    }

    private byte[] svg(Answer answer) {
        return pictures.svg(picture(answer)).getBytes(StandardCharsets.UTF_8);
    }

    private Picture picture(Answer answer) {
        HttpServletRequest request = answer.request();
        Texts texts = Texts.in(Page.language(request));
        Page page = Page.of(
                request, ComparisonTitle.of(answer.comparison(), texts), texts.t("compare.description"), "compare");
        Drawings drawings = Drawings.of(page, answer.comparison(), aalborg.register(), targets(answer));
        return ComparisonPicture.of(page, answer.comparison(), drawings, answer.address(""), PICTURE_WIDTH);
    }

    private static ResponseEntity<byte[]> file(Answer answer, String ending, MediaType type, byte[] content) {
        return Download.of(answer.comparison().request().toQuery(), answer.fileName(ending), type, content);
    }
}
