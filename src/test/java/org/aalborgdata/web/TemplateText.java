// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.web;

/** What a reader would see of a template if nothing were filled in: no tags, expressions or commands. */
final class TemplateText {
    private final String template;
    private final StringBuilder text = new StringBuilder();
    private int at;

    private TemplateText(String template) {
        // What stands between two blocks of content are parameters of a command.
        this.template = template.replaceAll("`[^`<]*@`", " ");
    }

    static String of(String template) {
        TemplateText reader = new TemplateText(template);
        reader.read();
        String plain = reader.text.toString();
        return plain.replaceAll("(?s)<(script|code)[^>]*>.*?</\\1>", " ").replaceAll("<[^>]*>", " ");
    }

    private void read() {
        while (at < template.length()) {
            if (starts("${") || starts("!{") || starts("$unsafe{")) {
                at = template.indexOf('{', at);
                skipTo('{', '}');
            } else if (starts("@import") || starts("@param")) {
                int end = template.indexOf('\n', at);
                at = end < 0 ? template.length() : end;
            } else if (starts("@`")) {
                at += 2;
            } else if (template.charAt(at) == '@') {
                command();
            } else {
                text.append(template.charAt(at));
                at++;
            }
        }
    }

    /** {@code @if(…)}, {@code @endif}, {@code @template.x(… @`}: up to the closing bracket or the first content. */
    private void command() {
        at++;
        while (at < template.length() && (Character.isLetter(template.charAt(at)) || template.charAt(at) == '.')) {
            at++;
        }
        if (at < template.length() && template.charAt(at) == '(') {
            int content = template.indexOf("@`", at);
            int start = at;
            skipTo('(', ')');
            if (content >= 0 && content < at) {
                at = Math.max(start, content) + 2;
            }
        }
        text.append(' ');
    }

    private void skipTo(char open, char close) {
        int depth = 0;
        do {
            char c = template.charAt(at);
            depth += c == open ? 1 : c == close ? -1 : 0;
            at++;
        } while (depth > 0 && at < template.length());
        text.append(' ');
    }

    private boolean starts(String prefix) {
        return template.startsWith(prefix, at);
    }
}
