// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.web.sparql;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.aalborgdata.Aalborg;
import org.aalborgdata.comparison.ComparisonRequest;
import org.aalborgdata.sparql.ExampleQueries;
import org.aalborgdata.sparql.ExampleQuery;
import org.aalborgdata.sparql.SelectionQuery;
import org.aalborgdata.sparql.SparqlEndpoint;
import org.aalborgdata.vocabulary.Prefixes;
import org.aalborgdata.web.Page;
import org.aalborgdata.web.Pages;
import org.aalborgdata.web.compare.Choices;
import org.aalborgdata.web.linkeddata.PublicAddress;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The page to write queries on, with the example queries to start from. */
@RestController
class QueryController {
    /** In the order of the page; a test of the page finds a group that is missing here. */
    private static final List<String> GROUPS = List.of(
            "figures",
            "targets",
            "quality",
            "ims",
            "ecobudget",
            "cycle",
            "champ",
            "projekt21",
            "nachhaltigkeit-kommunal",
            "practice",
            "exchange",
            "frameworks");

    private final Aalborg aalborg;
    private final Pages pages;
    private final PublicAddress address;
    private final long seconds;
    private final Map<String, List<ExampleQuery>> examples = new LinkedHashMap<>();

    QueryController(
            Aalborg aalborg,
            Pages pages,
            PublicAddress address,
            @Value("${aalborg.sparql.timeout:30s}") Duration timeout) {
        this.aalborg = aalborg;
        this.pages = pages;
        this.address = address;
        this.seconds = timeout.toSeconds();
        List<ExampleQuery> all = ExampleQueries.read();
        for (String group : GROUPS) {
            List<ExampleQuery> members =
                    all.stream().filter(q -> q.group().equals(group)).toList();
            if (!members.isEmpty()) {
                examples.put(group, members);
            }
        }
    }

    @GetMapping("/query")
    ResponseEntity<byte[]> query(HttpServletRequest request) {
        Page untitled = Page.of(request, "", "", "query");
        Page page = Page.of(request, untitled.t("query.title"), untitled.t("query.description"), "query");
        Map<String, Object> model = new HashMap<>();
        model.put("selection", selection(request));
        model.put("examples", examples);
        model.put("endpoint", address.of(request, SparqlEndpoint.PATH));
        model.put("path", SparqlEndpoint.PATH);
        model.put("seconds", seconds);
        model.put("prefixes", Prefixes.sparql());
        return pages.render("query.jte", page, model);
    }

    /** The query of a comparison whose parameters this page was opened with; null without any. */
    private @Nullable String selection(HttpServletRequest request) {
        if (request.getParameter("indicator") == null) {
            return null;
        }
        ComparisonRequest asked =
                ComparisonRequest.parse(Choices.understood(request.getParameterMap(), aalborg.register()));
        return SelectionQuery.of(aalborg.comparisons().compare(asked, aalborg.figures()));
    }
}
