package io.github.bulletin4j.examples.cli;

import io.github.bulletin4j.json.JsonPlace;
import io.github.bulletin4j.validation.Finding;
import java.util.Comparator;
import java.util.Locale;

/** Findings as lines of text. */
final class Findings {
    /** As a reader of the document comes upon them. */
    static final Comparator<JsonPlace> BY_PLACE =
            Comparator.comparingLong(JsonPlace::line).thenComparingInt(JsonPlace::column);

    private Findings() {}

    /** File, line and column as compilers have them, and what was found there. */
    static String line(String source, JsonPlace place, Finding finding, Language language) {
        return source + ":" + place.line() + ":" + place.column() + ": " + line(finding, language);
    }

    /** Severity, path, code, message, and what should stand there. */
    static String line(Finding finding, Language language) {
        String path = finding.path().isEmpty() ? "." : finding.path();
        return severity(finding, language) + " " + path + " " + finding.code() + ": "
                + finding.message(language.locale()) + suggestion(finding, language);
    }

    private static String suggestion(Finding finding, Language language) {
        if (finding.suggestion() == null) {
            return "";
        }
        boolean chinese = language == Language.zh;
        if (finding.suggestion().isEmpty()) {
            return chinese ? "（建议删去）" : " (leave out)";
        }
        return chinese ? "（建议：" + finding.suggestion() + "）" : " (suggested: " + finding.suggestion() + ")";
    }

    private static String severity(Finding finding, Language language) {
        return language == Language.zh ? finding.severity().label() : code(finding);
    }

    /** The severity as programs compare it: error, warning, hint. */
    static String code(Finding finding) {
        return finding.severity().name().toLowerCase(Locale.ROOT);
    }
}
