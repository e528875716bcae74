// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.cli;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The option that chooses the language of a report, the same for every command that prints one. */
final class ReportLanguage {
    enum Language {
        EN,
        DE
    }

    @Option(
            names = "--lang",
            paramLabel = "en|de",
            description = "Language of the output (default: German where the system speaks it, else English).")
    private @Nullable Language language;

    Locale locale() {
        boolean german = language == null ? "de".equals(Locale.getDefault().getLanguage()) : language == Language.DE;
        return german ? Locale.GERMAN : Locale.ENGLISH;
    }
}
