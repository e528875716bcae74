// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.web.compare;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.aalborgdata.Aalborg;
import org.aalborgdata.comparison.Comparison;
import org.aalborgdata.comparison.Comparison.Block;
import org.aalborgdata.comparison.ComparisonCsv;
import org.aalborgdata.comparison.ComparisonJson;
import org.aalborgdata.comparison.ComparisonRequest;
import org.aalborgdata.comparison.Comparisons;
import org.aalborgdata.comparison.InvalidComparisonException;
import org.aalborgdata.figures.Figures;
import org.aalborgdata.management.territory.TerritoryRecords;
import org.aalborgdata.picture.Picture;
import org.aalborgdata.picture.Pictures;
import org.aalborgdata.register.Territory;
import org.aalborgdata.vocabulary.Iris;
import org.aalborgdata.web.Page;
import org.aalborgdata.web.Pages;
import org.aalborgdata.web.Texts;
import org.aalborgdata.web.browse.TargetRow;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** Comparison as page, table, JSON and picture, all with the same parameters. */
@Controller
class ComparisonController {
    private static final int PICTURE_WIDTH = 960;

    private final Aalborg aalborg;
    private final Comparisons comparisons;
    private final Pages pages;
    private final Pictures pictures = new Pictures();

    ComparisonController(Aalborg aalborg, Pages pages) {
        this.aalborg = aalborg;
        this.comparisons = new Comparisons(aalborg.catalogue(), aalborg::register);
        this.pages = pages;
    }

    @GetMapping("/compare")
    ResponseEntity<byte[]> page(HttpServletRequest request) {
        Figures figures = aalborg.figures();
        Map<String, List<String>> parameters = Choices.understood(request.getParameterMap(), aalborg.register());
        if (List.of("indicator", "territory").stream().noneMatch(parameters::containsKey)) {
            return render(request, HttpStatus.OK, figures, parameters, null, null);
        }
        ComparisonRequest asked;
        Comparison comparison;
        try {
            asked = ComparisonRequest.parse(parameters);
            comparison = comparisons.compare(asked, figures);
        } catch (InvalidComparisonException e) {
            return render(request, HttpStatus.BAD_REQUEST, figures, parameters, null, e);
        }
        String language = request.getParameter(Page.LANGUAGE);
        String canonical = asked.toQuery()
                + (language == null
                        ? ""
                        : "&" + Page.LANGUAGE + "=" + Page.language(request).getLanguage());
        if (!canonical.equals(request.getQueryString())) {
            return ResponseEntity.status(HttpStatus.FOUND)
                    .header(HttpHeaders.LOCATION, "/compare?" + canonical)
                    .build();
        }
        return render(request, HttpStatus.OK, figures, parameters, comparison, null);
    }

    @GetMapping("/compare.csv")
    ResponseEntity<byte[]> csv(HttpServletRequest request) throws IOException {
        Comparison comparison = compare(request);
        StringBuilder table = new StringBuilder();
        ComparisonCsv.write(comparison, table);
        return file(
                comparison,
                "csv",
                MediaType.parseMediaType("text/csv;charset=UTF-8;header=present"),
                table.toString().getBytes(StandardCharsets.UTF_8));
    }

    @GetMapping("/compare.json")
    ResponseEntity<byte[]> json(HttpServletRequest request) {
        Comparison comparison = compare(request);
        return file(
                comparison,
                "json",
                MediaType.APPLICATION_JSON,
                ComparisonJson.write(comparison).getBytes(StandardCharsets.UTF_8));
    }

    private Comparison compare(HttpServletRequest request) {
        return comparisons.compare(
                ComparisonRequest.parse(Choices.understood(request.getParameterMap(), aalborg.register())),
                aalborg.figures());
    }

    @GetMapping("/compare.svg")
    ResponseEntity<byte[]> svg(HttpServletRequest request) {
        Comparison comparison = compare(request);
        return file(
                comparison,
                "svg",
                MediaType.parseMediaType("image/svg+xml"),
                pictures.svg(picture(request, comparison)).getBytes(StandardCharsets.UTF_8));
    }

    @GetMapping("/compare.png")
    ResponseEntity<byte[]> png(HttpServletRequest request) {
        Comparison comparison = compare(request);
        return file(comparison, "png", MediaType.IMAGE_PNG, pictures.png(picture(request, comparison)));
    }

    private Picture picture(HttpServletRequest request, Comparison comparison) {
        Texts texts = Texts.in(Page.language(request));
        Page page = Page.of(request, title(comparison, texts), texts.t("compare.description"), "compare");
        String address = ServletUriComponentsBuilder.fromRequest(request)
                .replacePath("/compare")
                .replaceQuery(comparison.request().toQuery())
                .toUriString();
        return ComparisonPicture.of(
                page, comparison, drawings(page, comparison, aalborg.figures()), address, PICTURE_WIDTH);
    }

    private Drawings drawings(Page page, Comparison comparison, Figures figures) {
        return Drawings.of(
                page,
                comparison,
                territory -> TargetRow.of(
                        territory,
                        figures,
                        comparisons,
                        aalborg.catalogue(),
                        aalborg.management().read(reading -> TerritoryRecords.of(reading, territory))));
    }

    private static ResponseEntity<byte[]> file(Comparison comparison, String ending, MediaType type, byte[] content) {
        String query = comparison.request().toQuery();
        String name = comparison.request().indicators().stream()
                .map(Iris::lastSegment)
                .map(n -> n.replaceAll("[^A-Za-z0-9-]", "-"))
                .collect(Collectors.joining("-", "compare-", "." + ending));
        return ResponseEntity.ok()
                .contentType(type)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"")
                .header(
                        HttpHeaders.LINK,
                        "</compare?" + query + ">; rel=\"describedby\"; type=\"text/html\"",
                        "<https://creativecommons.org/licenses/by/4.0/>; rel=\"license\"")
                .body(content);
    }

    private ResponseEntity<byte[]> render(
            HttpServletRequest request,
            HttpStatus status,
            Figures figures,
            Map<String, List<String>> parameters,
            @org.jspecify.annotations.Nullable Comparison comparison,
            @org.jspecify.annotations.Nullable InvalidComparisonException error) {
        Texts texts = Texts.in(Page.language(request));
        String title = comparison == null ? texts.t("compare.title") : title(comparison, texts);
        Page page = Page.of(request, title, texts.t("compare.description"), "compare");
        Map<String, Object> model = new HashMap<>();
        model.put("comparison", comparison);
        model.put("drawings", comparison == null ? null : drawings(page, comparison, figures));
        model.put("error", error == null ? null : page.in(error.problem()));
        model.put("choices", Choices.of(figures, aalborg.catalogue(), aalborg.register(), page.locale()));
        model.put("form", CompareForm.of(parameters, aalborg.register(), page.locale()));
        return pages.render(status, "compare.jte", page, model);
    }

    /** Subject and years, such as {@code Fossil CO2 emissions per inhabitant: Växjö, Lahti, 2011–2019}. */
    private static String title(Comparison comparison, Texts texts) {
        String indicators = comparison.blocks().stream()
                .limit(2)
                .map(b -> b.indicator().label().in(texts.locale()))
                .collect(Collectors.joining(texts.t("compare.and")));
        if (comparison.blocks().size() > 2) {
            indicators = indicators + " "
                    + texts.t("compare.more", comparison.blocks().size() - 2);
        }
        List<Territory> places = comparison.blocks().stream()
                .flatMap(b -> b.panels().stream())
                .flatMap(p -> p.series().stream())
                .filter(s -> !s.peer())
                .map(s -> s.territory())
                .distinct()
                .toList();
        String where = places.isEmpty()
                ? ""
                : ": "
                        + (places.size() > 3
                                ? texts.count("count.territories", places.size())
                                : places.stream()
                                        .map(t -> t.name().in(texts.locale()))
                                        .collect(Collectors.joining(", ")));
        List<Integer> years = comparison.blocks().stream()
                .map(Block::points)
                .flatMap(List::stream)
                .map(p -> p.figure().year())
                .sorted()
                .toList();
        String when = years.isEmpty() ? "" : ", " + ChartData.span(years.get(0), years.get(years.size() - 1));
        return (indicators + where + when).replace("CO2", "CO₂");
    }
}
