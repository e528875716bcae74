// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.cli;

import java.util.Iterator;
import java.util.stream.Stream;
import org.aalborgdata.importing.source.ImportFormat;
import org.aalborgdata.report.ReportFormat;
import org.aalborgdata.submission.Syntax;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Options that take one of a list of words, with the words for help and completion. */
final class Choices {
    private static final String AUTO = "auto";

    private Choices() {}

    /** A form of report. */
    static final class Formats implements ITypeConverter<ReportFormat>, Iterable<String> {
        @Override
        public ReportFormat convert(String value) {
            return ReportFormat.ofKey(value).orElseThrow(() -> unknown(value, this));
        }

        @Override
        public Iterator<String> iterator() {
            return Stream.of(ReportFormat.values()).map(ReportFormat::key).iterator();
        }
    }

    /** A syntax of submissions; {@code auto} is null and leaves it to the file. */
    static final class Syntaxes implements ITypeConverter<@Nullable Syntax>, Iterable<String> {
        @Override
        public @Nullable Syntax convert(String value) {
            return AUTO.equalsIgnoreCase(value) ? null : Syntax.ofKey(value).orElseThrow(() -> unknown(value, this));
        }

        @Override
        public Iterator<String> iterator() {
            return Stream.concat(Stream.of(AUTO), Stream.of(Syntax.values()).map(Syntax::key))
                    .iterator();
        }
    }

    /** A format of statistics; null is {@code auto}. */
    record WantedFormat(@Nullable ImportFormat format) {}

    /** The formats of statistics that can be imported, and {@code auto}. */
    static final class ImportFormats implements ITypeConverter<WantedFormat>, Iterable<String> {
        @Override
        public WantedFormat convert(String value) {
            return AUTO.equalsIgnoreCase(value)
                    ? new WantedFormat(null)
                    : new WantedFormat(ImportFormat.ofKey(value).orElseThrow(() -> unknown(value, this)));
        }

        @Override
        public Iterator<String> iterator() {
            return Stream.concat(
                            Stream.of(AUTO), Stream.of(ImportFormat.values()).map(ImportFormat::key))
                    .iterator();
        }
    }

    private static TypeConversionException unknown(String value, Iterable<String> known) {
        return new TypeConversionException("'" + value + "' is none of " + String.join(", ", known));
    }
}
