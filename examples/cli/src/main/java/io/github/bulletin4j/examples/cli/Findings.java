package io.github.bulletin4j.examples.cli;

import io.github.bulletin4j.validation.Finding;
import java.util.Locale;

/** Findings as lines of text. */
final class Findings {
    private Findings() {}

    /** Severity, path, code and message. */
    static String line(Finding finding, Language language) {
        String path = finding.path().isEmpty() ? "." : finding.path();
        return severity(finding, language) + " " + path + " " + finding.code() + ": "
                + finding.message(language.locale());
    }

    private static String severity(Finding finding, Language language) {
        return language == Language.zh ? finding.severity().label() : code(finding);
    }

    /** The severity as programs compare it: error, warning, hint. */
    static String code(Finding finding) {
        return finding.severity().name().toLowerCase(Locale.ROOT);
    }
}
