// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.management.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.aalborgdata.management.reading.Named;
import org.aalborgdata.vocabulary.Label;
import org.jspecify.annotations.Nullable;

/**
 * One submission as people read it: head, figures and gaps, targets, measures, documents and votes, self-assessment and
 * involvement (R-f.3). Dates that may be a year or month only are texts as stated.
 *
 * @param submission its IRI and title
 * @param description null if there is none
 * @param profiles it follows
 * @param figures by indicator, territory and year
 * @param figuresInAll how many figures it has; more than are listed where it is a statistical table
 * @param measures by commitment
 */
public record SubmissionReport(
        Named submission,
        @Nullable Label description,
        Named publisher,
        String period,
        LocalDate issued,
        List<Named> profiles,
        boolean demonstration,
        List<Cycle> cycles,
        List<Figure> figures,
        int figuresInAll,
        List<Gap> gaps,
        List<Target> targets,
        List<Measures> measures,
        List<Document> documents,
        List<Omission> omissions,
        List<Answers> answers,
        List<Involvement> involvements) {

    /**
     * A cycle and the steps that are done.
     *
     * @param steps under the names of the profile
     * @param units that coordinate it
     */
    public record Cycle(
            Named cycle,
            @Nullable Integer number,
            @Nullable String start,
            @Nullable String end,
            List<Named> units,
            List<Label> steps) {}

    /** @param stated the digits as printed, else as stored */
    public record Figure(String record, Named territory, Named indicator, int year, String stated) {}

    /**
     * @param remedy what is planned; null if nothing
     * @param due when the figure shall be there; null if not stated
     * @param note null if there is none
     */
    public record Gap(
            String record,
            Named territory,
            Named indicator,
            int year,
            Named reason,
            @Nullable Label remedy,
            @Nullable String due,
            @Nullable Label note) {}

    /**
     * @param from figure from which it starts; null if not stated
     * @param template from which it was made; null if it is the town's own
     * @param suggestedValue of the template; null if the template leaves it open
     */
    public record Target(
            Named target,
            Named territory,
            Named indicator,
            String stated,
            int year,
            @Nullable Figure from,
            @Nullable Named template,
            @Nullable String suggestedValue,
            @Nullable Integer suggestedYears,
            @Nullable String adoptedOn) {}

    public record Measures(Named commitment, String number, List<Measure> measures) {}

    /**
     * @param cost in euro; null if not stated
     * @param staff person-months; null if not stated
     * @param serves targets
     * @param effects input, output, outcome and impact as far as they are stated, by the local name of the property
     */
    public record Measure(
            Named measure,
            Named status,
            @Nullable String start,
            @Nullable String end,
            @Nullable String responsible,
            @Nullable String cost,
            @Nullable String funding,
            @Nullable String staff,
            List<Named> serves,
            Map<String, Label> effects) {}

    /** @param votes that approve it */
    public record Document(
            Named document,
            Named role,
            @Nullable Named status,
            @Nullable String issued,
            List<Vote> votes) {}

    public record Vote(
            Named vote,
            @Nullable String body,
            @Nullable String decided,
            @Nullable String number) {}

    /** @param reason null if none is given */
    public record Omission(
            String record, Named role, @Nullable Label reason) {}

    /**
     * What each side answers to one question.
     *
     * @param question its definition is the question itself
     * @param wording the question as it was asked; null if none is stated
     * @param bySide the answers by the notation of the side, such as {@code administration}
     */
    public record Answers(Named question, @Nullable Label wording, Map<String, Answer> bySide) {
        /** Stakeholders' level minus the administration's; null unless both answered. */
        public @Nullable Integer difference() {
            Answer administration = bySide.get("administration");
            Answer stakeholders = bySide.get("stakeholders");
            return administration == null || stakeholders == null
                    ? null
                    : stakeholders.level() - administration.level();
        }
    }

    /** @param level 0 to 4 */
    public record Answer(String record, Named answer, int level) {}

    /**
     * @param group who took part; null if not stated
     * @param participants null if nobody counted
     * @param about what people had their say on
     */
    public record Involvement(
            Named involvement,
            @Nullable Label group,
            Named format,
            LocalDate date,
            @Nullable Integer participants,
            List<Named> about) {}

    /** True if the figures listed are not all. */
    public boolean shortened() {
        return figures.size() < figuresInAll;
    }

    /** How many measures there are. */
    public int measureCount() {
        return measures.stream().mapToInt(m -> m.measures().size()).sum();
    }

    /** Questions on which the sides differ by two levels or more. */
    public List<Answers> disagreements() {
        return answers.stream()
                .filter(a -> a.difference() != null && Math.abs(a.difference()) >= 2)
                .toList();
    }
}
