// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.submission;

import com.apicatalog.jsonld.JsonLdError;
import com.apicatalog.jsonld.context.ActiveContext;
import com.apicatalog.jsonld.context.TermDefinition;
import java.net.URI;
import java.util.List;
import java.util.Map;
import org.aalborgdata.vocabulary.Iris;
import org.aalborgdata.vocabulary.Label;
import org.jspecify.annotations.Nullable;

/** Which context holds within an object of JSON-LD. Only contexts that stand in the file are taken. */
final class JsonLdContexts {
    private static final URI BASE = URI.create(Iris.BASE);

    private final UnreadableFile unreadable;
    private final JsonText.PlaceOf places;

    JsonLdContexts(UnreadableFile unreadable, JsonText.PlaceOf places) {
        this.unreadable = unreadable;
        this.places = places;
    }

    /**
     * The context for the members of an object.
     *
     * @param property the term whose value the object is
     * @param keyed whether the object stands in a map
     */
    ActiveContext of(Map<String, JsonItem> members, ActiveContext around, @Nullable String property, boolean keyed)
            throws UnreadableSubmissionException, JsonLdError {
        ActiveContext context = around;
        if (context.getPreviousContext() != null && !keyed) {
            boolean reference = members.size() == 1 && members.containsKey("@id");
            context = reference || members.containsKey("@value") ? context : context.getPreviousContext();
        }
        TermDefinition term = property == null ? null : around.getTerm(property).orElse(null);
        if (term != null && term.getLocalContext() != null) {
            context = context.newContext().overrideProtected(true).create(term.getLocalContext(), term.getBaseUrl());
        }
        JsonItem local = members.get("@context");
        if (local == null) {
            return context;
        }
        refuseRemote(local);
        try {
            return context.newContext().create(local.toJson(), BASE);
        } catch (JsonLdError e) {
            throw unreadable.syntax(Syntax.JSON_LD, String.valueOf(e.getMessage()), place(local), null);
        }
    }

    private void refuseRemote(JsonItem context) throws UnreadableSubmissionException {
        for (JsonItem item : context.each()) {
            if (item.string() != null) {
                throw remote(item);
            }
            if (item.members == null) {
                continue;
            }
            if (item.members.containsKey("@import")) {
                throw remote(item.members.get("@import"));
            }
            for (JsonItem term : item.members.values()) {
                if (term.members != null && term.members.containsKey("@context")) {
                    refuseRemote(term.members.get("@context"));
                }
            }
        }
    }

    private UnreadableSubmissionException remote(JsonItem item) {
        return unreadable.at(
                place(item),
                new Label(
                        "The context " + SyntaxWords.plain(item.text())
                                + " stands elsewhere; nothing is fetched while checking.",
                        "Der Kontext " + SyntaxWords.plain(item.text())
                                + " steht anderswo; beim Prüfen wird nichts geladen."),
                new Label(
                        "Write the content of the context into the file, under @context.",
                        "Schreiben Sie den Inhalt des Kontexts in die Datei, unter @context."));
    }

    /** The same with the contexts of its types. */
    static ActiveContext typeScoped(Map<String, JsonItem> members, ActiveContext context) throws JsonLdError {
        ActiveContext typed = context;
        for (Map.Entry<String, JsonItem> member : members.entrySet()) {
            if (!"@type".equals(context.uriExpansion().vocab(true).expand(member.getKey()))) {
                continue;
            }
            List<String> types = member.getValue().each().stream()
                    .map(JsonItem::text)
                    .sorted()
                    .toList();
            for (String type : types) {
                TermDefinition term = context.getTerm(type).orElse(null);
                if (term != null && term.getLocalContext() != null) {
                    typed = typed.newContext().propagate(false).create(term.getLocalContext(), term.getBaseUrl());
                }
            }
        }
        return typed;
    }

    /** A name that would be ignored without a word. */
    UnreadableSubmissionException undeclared(String key, JsonItem value) {
        return unreadable.at(
                place(value),
                new Label(
                        "No context declares the name \"" + SyntaxWords.plain(key)
                                + "\", so its value would be ignored.",
                        "Kein Kontext vereinbart den Namen „" + SyntaxWords.plain(key)
                                + "“, sein Wert würde also übergangen."),
                new Label(
                        "Correct the name or declare it in @context; null there means that it may be ignored.",
                        "Berichtigen Sie den Namen oder vereinbaren Sie ihn in @context; null heißt dort, dass er"
                                + " übergangen werden darf."));
    }

    Place place(JsonItem item) {
        Place at = places.of(item.line(), item.column());
        return new Place(at.source(), at.line(), at.column(), item.pointer(), null);
    }
}
