package io.github.bulletin4j.ledger;

import io.github.bulletin4j.model.Label;
import io.github.bulletin4j.validation.Severity;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Compares how the issues of one series are printed with how most of them are. */
final class LedgerStyles {

    /** What the issues of a series have in common, with the path that a finding names. */
    private enum Common {
        NUMBER(
                "number",
                "series.style.number",
                form -> List.of(form.style().number(), form.style().supplement())),
        HEAD(
                "head",
                "series.style.head",
                form -> List.of(
                        form.style().head(),
                        form.style().ownerBelow(),
                        form.style().date())),
        FOOT("foot", "series.style", LedgerStyles::foot),
        COMPILERS(
                "compilers",
                "compilers",
                form -> form.parts() == null ? null : form.parts().compilers()),
        CONTENTS(
                "contents",
                "contents",
                form -> form.parts() == null ? null : form.parts().contents()),
        LISTS(
                "distribution",
                "distribution",
                form -> form.parts() == null ? null : form.parts().lists());

        private final String key;
        private final String path;
        private final Function<IssueForm, @Nullable Object> value;

        Common(String key, String path, Function<IssueForm, @Nullable Object> value) {
            this.key = "ledger-style." + key;
            this.path = path;
            this.value = value;
        }
    }

    private final LedgerFindings findings;
    private final Map<Common, Map<Object, Count>> counts = new EnumMap<>(Common.class);
    private final Map<Common, Usual> usual = new EnumMap<>(Common.class);

    /** How many have a value, and the first of them by date. */
    private record Count(int number, IssueForm first) {

        private static final Comparator<Count> ORDER =
                Comparator.comparingInt(Count::number).thenComparing(Count::first, IssueForm.BY_DATE.reversed());

        private Count and(Count other) {
            IssueForm earlier = IssueForm.BY_DATE.compare(first, other.first) <= 0 ? first : other.first;
            return new Count(number + other.number, earlier);
        }
    }

    /** What most have; of values that are equally frequent, the one that came first. */
    private record Usual(Object value, IssueForm example) {}

    LedgerStyles(LedgerFindings findings) {
        this.findings = findings;
    }

    /** Counts an issue, in any order; all are counted before the first is compared. */
    void count(IssueForm form) {
        for (Common common : Common.values()) {
            Object value = common.value.apply(form);
            if (value != null) {
                counted(common).merge(value, new Count(1, form), Count::and);
            }
        }
    }

    void compare(IssueForm form) {
        for (Common common : Common.values()) {
            Object value = common.value.apply(form);
            if (value != null) {
                Usual most = usual.computeIfAbsent(common, this::most);
                if (!value.equals(most.value)) {
                    findings.add(
                            Severity.HINT,
                            common.key,
                            new LedgerFindings.Place(form.source(), form.printed(), common.path),
                            new LedgerFindings.Place(most.example.source(), most.example.printed(), common.path),
                            Map.of());
                }
            }
        }
    }

    private Usual most(Common common) {
        Map.Entry<Object, Count> most =
                Collections.max(counted(common).entrySet(), Map.Entry.comparingByValue(Count.ORDER));
        return new Usual(most.getKey(), most.getValue().first());
    }

    private Map<Object, Count> counted(Common common) {
        return counts.computeIfAbsent(common, none -> new HashMap<>());
    }

    private static Object foot(IssueForm form) {
        return List.of(
                form.style().recipients(),
                EnumSet.range(Label.REPORT, Label.PRINTING).stream()
                        .map(form.style()::label)
                        .toList());
    }
}
