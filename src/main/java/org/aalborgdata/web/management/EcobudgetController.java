// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.web.management;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.aalborgdata.Aalborg;
import org.aalborgdata.management.budget.Budget;
import org.aalborgdata.management.budget.BudgetCsv;
import org.aalborgdata.management.budget.BudgetLine;
import org.aalborgdata.management.budget.Budgets;
import org.aalborgdata.vocabulary.Iris;
import org.aalborgdata.web.Page;
import org.aalborgdata.web.Pages;
import org.aalborgdata.web.Texts;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/** Environmental budgets as a council reads them: the list, one budget with its balance, and its table as CSV. */
@Controller
class EcobudgetController {
    private static final MediaType CSV = MediaType.parseMediaType("text/csv;charset=UTF-8;header=present");
    private static final String CSV_ENDING = ".csv";

    private final Aalborg aalborg;
    private final Budgets budgets;
    private final Pages pages;

    EcobudgetController(Aalborg aalborg, Pages pages) {
        this.aalborg = aalborg;
        this.budgets = new Budgets(aalborg.management());
        this.pages = pages;
    }

    @GetMapping("/ecobudget")
    ResponseEntity<byte[]> list(HttpServletRequest request) {
        Texts texts = Texts.in(Page.language(request));
        Map<String, List<Budget>> byTerritory = budgets.all().stream()
                .collect(Collectors.groupingBy(
                        b -> b.territory().name().in(texts.locale()),
                        () -> new java.util.TreeMap<>(java.text.Collator.getInstance(texts.locale())),
                        Collectors.toList()));
        Page page = Page.of(request, texts.t("ecobudget.title"), texts.t("ecobudget.description"), "management");
        return pages.render("ecobudgets.jte", page, Map.of("territories", byTerritory));
    }

    /** @param record local identifier of the master budget, with {@code .csv} for its table */
    @GetMapping("/ecobudget/{organisation}/{*record}")
    ResponseEntity<byte[]> budget(
            HttpServletRequest request,
            @PathVariable("organisation") String organisation,
            @PathVariable("record") String record)
            throws IOException {
        boolean csv = record.endsWith(CSV_ENDING);
        String local = csv ? record.substring(0, record.length() - CSV_ENDING.length()) : record;
        Budget budget = budgets.budget(Iris.RECORD + organisation + local)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        return csv ? table(budget) : page(request, budget);
    }

    private ResponseEntity<byte[]> page(HttpServletRequest request, Budget budget) {
        Texts texts = Texts.in(Page.language(request));
        String name = budget.budget().name().in(texts.locale());
        Page page = Page.of(request, name, texts.t("ecobudget.one.description", name), "management");
        BudgetWords words = new BudgetWords(page, aalborg.catalogue());
        return pages.render(
                "ecobudget.jte", page, Map.of("budget", budget, "resources", byResource(budget), "words", words));
    }

    /** The budgeted lines, resource by resource in the order of the budget. */
    private static List<List<BudgetLine>> byResource(Budget budget) {
        return List.copyOf(budget.budgeted().stream()
                .collect(Collectors.groupingBy(
                        l -> l.resource() == null ? "" : l.resource().iri(),
                        java.util.LinkedHashMap::new,
                        Collectors.toList()))
                .values());
    }

    private static ResponseEntity<byte[]> table(Budget budget) throws IOException {
        StringBuilder table = new StringBuilder();
        BudgetCsv.write(budget, table);
        String name = budget.path().replaceAll("[^A-Za-z0-9-]", "-") + CSV_ENDING;
        return ResponseEntity.ok()
                .contentType(CSV)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"")
                .body(table.toString().getBytes(StandardCharsets.UTF_8));
    }
}
