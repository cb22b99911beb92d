package io.github.bulletin4j.examples.cli;

import io.github.bulletin4j.json.JsonPlace;
import io.github.bulletin4j.validation.Finding;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** Findings as lines of text. */
final class Findings {
    private static final Comparator<JsonPlace> BY_PLACE =
            Comparator.comparingLong(JsonPlace::line).thenComparingInt(JsonPlace::column);

    /** How the message of a finding ends that says only how many more there are like others. */
    private static final Pattern REST = Pattern.compile(": and more places of the same kind: \\d+$");

    private Findings() {}

    /**
     * As a reader of the document comes upon them; at one place in the order of the report. How many more there are of a kind
     * follows those of it that are named.
     *
     * @param findings the findings in the order of a report
     * @param places where each path stands
     */
    static List<Finding> inOrder(List<Finding> findings, Map<String, JsonPlace> places) {
        record Placed(Finding finding, JsonPlace place, boolean isRest) {}
        List<Placed> placed = new ArrayList<>(findings.size());
        for (int i = 0; i < findings.size(); i++) {
            Finding finding = findings.get(i);
            JsonPlace place = places.get(finding.path());
            boolean isRest = REST.matcher(finding.messageEn()).find();
            // A report has what is below a path right behind it.
            for (int j = i + 1; isRest && j < findings.size() && isWithin(findings.get(j), finding); j++) {
                JsonPlace other = places.get(findings.get(j).path());
                if (findings.get(j).code().equals(finding.code()) && BY_PLACE.compare(other, place) > 0) {
                    place = other;
                }
            }
            placed.add(new Placed(finding, place, isRest));
        }
        return placed.stream()
                .sorted(Comparator.comparing(Placed::place, BY_PLACE).thenComparing(Placed::isRest))
                .map(Placed::finding)
                .toList();
    }

    private static boolean isWithin(Finding finding, Finding whole) {
        String path = finding.path();
        int end = whole.path().length();
        return path.startsWith(whole.path())
                && (end == 0 || path.length() == end || path.charAt(end) == '.' || path.charAt(end) == '[');
    }

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
