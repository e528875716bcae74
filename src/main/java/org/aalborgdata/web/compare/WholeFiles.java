// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.web.compare;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.aalborgdata.Aalborg;
import org.aalborgdata.comparison.ComparisonRequest;
import org.aalborgdata.comparison.TableDescription;
import org.aalborgdata.comparison.profile.ProfileCsv;
import org.aalborgdata.comparison.profile.ProfileJson;
import org.aalborgdata.picture.Picture;
import org.aalborgdata.picture.Pictures;
import org.aalborgdata.web.Page;
import org.aalborgdata.web.Texts;
import org.springframework.core.annotation.AliasFor;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** Views about all indicators as files, in the parameters of their page. */
@Controller
class WholeFiles {
    private static final int PICTURE_WIDTH = 960;
    private static final Map<String, String> TYPES = Map.of(
            "csv", "text/csv;charset=UTF-8;header=present",
            "metadata.json", TableDescription.MEDIA_TYPE,
            "json", "application/json",
            "svg", "image/svg+xml",
            "png", "image/png",
            "zip", "application/zip");

    private final Aalborg aalborg;
    private final Pictures pictures;

    WholeFiles(Aalborg aalborg, Pictures pictures) {
        this.aalborg = aalborg;
        this.pictures = pictures;
    }

    /** The addresses of a view about all indicators; only its parameter tells it from a comparison. */
    @Retention(RetentionPolicy.RUNTIME)
    @Target(ElementType.METHOD)
    @RequestMapping(
            method = RequestMethod.GET,
            path = {
                "/compare.csv",
                "/compare.json",
                "/compare.metadata.json",
                "/compare.svg",
                "/compare.png",
                "/compare.zip"
            })
    @interface FilesOf {
        @AliasFor(annotation = RequestMapping.class, attribute = "params")
        String value();
    }

    @FilesOf("view=profile")
    ResponseEntity<byte[]> profile(HttpServletRequest request) throws IOException {
        return file(request);
    }

    @FilesOf("view=coverage")
    ResponseEntity<byte[]> coverage(HttpServletRequest request) throws IOException {
        return file(request);
    }

    private ResponseEntity<byte[]> file(HttpServletRequest request) throws IOException {
        String ending = request.getRequestURI().substring("/compare.".length());
        WholeView view = WholeView.of(
                ComparisonRequest.parse(Choices.understood(request.getParameterMap(), aalborg.register())),
                aalborg.figures(),
                aalborg);
        return Download.of(
                view.request().toQuery(),
                name(view, ending),
                MediaType.parseMediaType(TYPES.get(ending)),
                content(ending, view, request));
    }

    private byte[] content(String ending, WholeView view, HttpServletRequest request) throws IOException {
        return switch (ending) {
            case "csv" -> csv(view);
            case "json" -> json(view);
            case "metadata.json" -> metadata(view, address(request, view, ".csv"), address(request, view, ""));
            case "svg" -> pictures.svg(picture(view, request)).getBytes(StandardCharsets.UTF_8);
            case "png" -> pictures.png(picture(view, request));
            default -> zip(view, request);
        };
    }

    /** The table with its description beside it, JSON and picture; the same figures give the same bytes. */
    private byte[] zip(WholeView view, HttpServletRequest request) throws IOException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put(name(view, "csv"), csv(view));
        files.put(name(view, "csv") + "-metadata.json", metadata(view, name(view, "csv"), address(request, view, "")));
        files.put(name(view, "json"), json(view));
        files.put(name(view, "svg"), pictures.svg(picture(view, request)).getBytes(StandardCharsets.UTF_8));
        return Archive.of(files);
    }

    private static String name(WholeView view, String ending) {
        return view.request().view().key() + "." + ending;
    }

    private static String address(HttpServletRequest request, WholeView view, String ending) {
        return ServletUriComponentsBuilder.fromRequest(request)
                .replacePath("/compare" + ending)
                .replaceQuery(view.request().toQuery())
                .toUriString();
    }

    private static byte[] csv(WholeView view) throws IOException {
        StringBuilder table = new StringBuilder();
        if (view.isProfile()) {
            ProfileCsv.indicators(view.profiles(), table);
        } else {
            ProfileCsv.commitments(view.profiles(), table);
        }
        return table.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] json(WholeView view) {
        return ProfileJson.write(view.request().toQuery(), view.profiles(), view.isProfile())
                .getBytes(StandardCharsets.UTF_8);
    }

    private byte[] metadata(WholeView view, String table, String page) {
        Map<String, List<String>> columns =
                view.isProfile() ? ProfileCsv.INDICATOR_COLUMNS : ProfileCsv.COMMITMENT_COLUMNS;
        return ProfileJson.metadata(
                        view.profiles(),
                        columns,
                        view.title(Texts.in(Locale.ENGLISH)),
                        table,
                        page,
                        aalborg.registry().current())
                .getBytes(StandardCharsets.UTF_8);
    }

    private static Picture picture(WholeView view, HttpServletRequest request) {
        Texts texts = Texts.in(Page.language(request));
        Page page = Page.of(request, view.title(texts), texts.t("compare.description"), "compare");
        return WholeDrawings.picture(page, view, address(request, view, ""), PICTURE_WIDTH);
    }
}
