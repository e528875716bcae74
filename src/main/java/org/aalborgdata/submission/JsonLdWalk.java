// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.submission;

import com.apicatalog.jsonld.JsonLdError;
import com.apicatalog.jsonld.context.ActiveContext;
import com.apicatalog.jsonld.context.TermDefinition;
import com.apicatalog.jsonld.processor.ProcessingRuntime;
import java.net.URI;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.aalborgdata.vocabulary.Iris;
import org.apache.jena.vocabulary.RDF;
import org.jspecify.annotations.Nullable;

/**
 * Follows the expansion algorithm of JSON-LD 1.1 (section 5.1.2 of its API) as far as is needed to say which value
 * becomes which statement. Contexts and terms are the processor's own work. What would be ignored without a word is
 * refused: a term that no context declares.
 */
final class JsonLdWalk {
    private static final URI BASE = URI.create(Iris.BASE);

    private final JsonLdPlaces index;
    private final String blank;
    private final UnreadableFile unreadable;
    private final JsonLdContexts contexts;
    private int blanks;

    /** @param blank the beginning of the names for nodes without an address */
    JsonLdWalk(JsonLdPlaces index, String blank, UnreadableFile unreadable, JsonText.PlaceOf places) {
        this.index = index;
        this.blank = blank;
        this.unreadable = unreadable;
        this.contexts = new JsonLdContexts(unreadable, places);
    }

    void walk(JsonItem root) throws UnreadableSubmissionException {
        ActiveContext context = new ActiveContext(BASE, BASE, ProcessingRuntime.of(JsonLdReader.OPTIONS));
        values(root, context, null, null);
    }

    /**
     * What a value is said of.
     *
     * @param term the property as it is written
     * @param reverse whether the value is the subject
     * @param keyed whether the value stands in a map, so that its key says more of it
     */
    private record Role(
            String subject, String property, @Nullable String term, boolean reverse, boolean keyed) {}

    private void values(JsonItem value, ActiveContext context, @Nullable Role role, @Nullable String identifier)
            throws UnreadableSubmissionException {
        for (JsonItem item : value.each()) {
            if (item.items != null) {
                values(item, context, role, identifier);
            } else if (item.members != null) {
                try {
                    object(item, item.members, context, role, identifier);
                } catch (JsonLdError | RuntimeException e) {
                    throw unreadable.syntax(Syntax.JSON_LD, String.valueOf(e.getMessage()), contexts.place(item), null);
                }
            } else if (role != null && !item.isNull()) {
                scalar(item, context, role);
            }
        }
    }

    private void scalar(JsonItem item, ActiveContext context, Role role) throws UnreadableSubmissionException {
        String coerced =
                context.getTerm(role.term()).map(TermDefinition::getTypeMapping).orElse("");
        String text = item.text();
        boolean vocabulary = coerced.equals("@vocab");
        if (item.string() != null && (vocabulary || coerced.equals("@id"))) {
            text = address(item, context, vocabulary);
        }
        if (role.reverse()) {
            index.note(text, role.property(), role.subject(), item);
        } else {
            index.note(role.subject(), role.property(), text, item);
        }
    }

    private String address(JsonItem item, ActiveContext context, boolean vocabulary)
            throws UnreadableSubmissionException {
        String text = item.text();
        if (text.startsWith("_:")) {
            String name = blank + "label-" + text.substring(2).replaceAll("[^A-Za-z0-9]", "-") + "-"
                    + Integer.toHexString(text.hashCode());
            item.replace(name);
            return name;
        }
        try {
            String expanded = context.uriExpansion()
                    .documentRelative(true)
                    .vocab(vocabulary)
                    .expand(text);
            return expanded == null ? text : expanded;
        } catch (JsonLdError e) {
            throw unreadable.syntax(Syntax.JSON_LD, String.valueOf(e.getMessage()), contexts.place(item), null);
        }
    }

    private void object(
            JsonItem object,
            Map<String, JsonItem> members,
            ActiveContext around,
            @Nullable Role role,
            @Nullable String identifier)
            throws UnreadableSubmissionException, JsonLdError {
        ActiveContext context =
                contexts.of(members, around, role == null ? null : role.term(), role != null && role.keyed());
        ActiveContext typed = JsonLdContexts.typeScoped(members, context);
        Map<String, JsonItem> keywords = new LinkedHashMap<>();
        for (Map.Entry<String, JsonItem> member : members.entrySet()) {
            String name = typed.uriExpansion().vocab(true).expand(member.getKey());
            if (name != null && name.startsWith("@")) {
                keywords.putIfAbsent(name, member.getValue());
            }
        }
        if (keywords.containsKey("@value")) {
            JsonItem value = keywords.get("@value");
            if (role != null) {
                index.note(role.subject(), role.property(), value.text(), value);
            }
            return;
        }
        for (String container : List.of("@list", "@set")) {
            if (keywords.containsKey(container)) {
                if (role != null && container.equals("@list")) {
                    // What the property states is the list, not its first item.
                    index.note(role.subject(), role.property(), null, object);
                }
                values(keywords.get(container), typed, role, null);
                return;
            }
        }
        String name = name(object, members, keywords, context, identifier);
        if (role != null && name != null) {
            if (role.reverse()) {
                index.note(name, role.property(), role.subject(), object);
            } else {
                index.note(role.subject(), role.property(), name, object);
            }
        }
        if (name != null && (members.size() > 1 || !keywords.containsKey("@id"))) {
            index.note(name, object);
        }
        members(members, typed, context, name == null ? blank + "graph" : name);
    }

    private @Nullable String name(
            JsonItem object,
            Map<String, JsonItem> members,
            Map<String, JsonItem> keywords,
            ActiveContext context,
            @Nullable String identifier)
            throws UnreadableSubmissionException {
        JsonItem id = keywords.get("@id");
        if (id != null) {
            return id.string() == null ? null : address(id, context, false);
        }
        if (identifier != null || keywords.containsKey("@graph")) {
            return identifier;
        }
        String name = blank + blanks++;
        object.identify(name);
        return name;
    }

    private void members(Map<String, JsonItem> members, ActiveContext context, ActiveContext untyped, String subject)
            throws UnreadableSubmissionException, JsonLdError {
        for (Map.Entry<String, JsonItem> member : members.entrySet()) {
            String key = member.getKey();
            JsonItem value = member.getValue();
            if (key.equals("@context")) {
                continue;
            }
            String name = context.uriExpansion().vocab(true).expand(key);
            boolean ignored = context.containsTerm(key)
                    && context.getTerm(key).map(TermDefinition::getUriMapping).isEmpty();
            if (ignored) {
                continue;
            }
            if (name == null || !name.contains(":") && !name.startsWith("@")) {
                throw contexts.undeclared(key, value);
            }
            switch (name) {
                case "@type" -> {
                    for (JsonItem type : value.each()) {
                        index.note(subject, RDF.type.getURI(), address(type, untyped, true), type);
                    }
                }
                case "@graph", "@included" -> values(value, context, null, null);
                case "@nest" -> {
                    for (JsonItem nested : value.each()) {
                        if (nested.members != null) {
                            members(nested.members, context, untyped, subject);
                        }
                    }
                }
                case "@reverse" -> {
                    if (value.members != null) {
                        reverse(value.members, context, subject);
                    }
                }
                default -> {
                    if (!name.startsWith("@")) {
                        property(key, name, value, context, subject);
                    }
                }
            }
        }
    }

    private void reverse(Map<String, JsonItem> members, ActiveContext context, String subject)
            throws UnreadableSubmissionException, JsonLdError {
        for (Map.Entry<String, JsonItem> member : members.entrySet()) {
            String name = context.uriExpansion().vocab(true).expand(member.getKey());
            if (name == null || !name.contains(":")) {
                throw contexts.undeclared(member.getKey(), member.getValue());
            }
            values(member.getValue(), context, new Role(subject, name, member.getKey(), true, false), null);
        }
    }

    private void property(String key, String name, JsonItem value, ActiveContext context, String subject)
            throws UnreadableSubmissionException, JsonLdError {
        TermDefinition term = context.getTerm(key).orElse(null);
        Collection<String> containers = term == null ? List.of() : term.getContainerMapping();
        boolean reverse = term != null && term.isReverseProperty();
        if (term != null && "@json".equals(term.getTypeMapping()) || containers.contains("@graph")) {
            index.note(subject, name, null, value);
            return;
        }
        boolean map = value.members != null
                && containers.stream().anyMatch(c -> List.of("@language", "@index", "@id", "@type")
                        .contains(c));
        Role role = new Role(subject, name, key, reverse, map);
        if (!map) {
            values(value, context, role, null);
            return;
        }
        for (Map.Entry<String, JsonItem> entry : value.members.entrySet()) {
            String identifier = containers.contains("@id") && !entry.getKey().startsWith("@")
                    ? context.uriExpansion().documentRelative(true).vocab(false).expand(entry.getKey())
                    : null;
            values(entry.getValue(), context, role, identifier);
        }
    }
}
