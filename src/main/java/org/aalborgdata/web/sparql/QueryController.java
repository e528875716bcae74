// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.web.sparql;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.aalborgdata.sparql.ExampleQueries;
import org.aalborgdata.sparql.ExampleQuery;
import org.aalborgdata.sparql.SparqlEndpoint;
import org.aalborgdata.vocabulary.Prefixes;
import org.aalborgdata.web.Page;
import org.aalborgdata.web.Pages;
import org.aalborgdata.web.linkeddata.PublicAddress;
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

    private final Pages pages;
    private final PublicAddress address;
    private final long seconds;
    private final Map<String, List<ExampleQuery>> examples = new LinkedHashMap<>();

    QueryController(Pages pages, PublicAddress address, @Value("${aalborg.sparql.timeout:30s}") Duration timeout) {
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
        return pages.render(
                "query.jte",
                page,
                Map.of(
                        "examples",
                        examples,
                        "endpoint",
                        address.of(request, SparqlEndpoint.PATH),
                        "path",
                        SparqlEndpoint.PATH,
                        "seconds",
                        seconds,
                        "prefixes",
                        Prefixes.sparql()));
    }
}
