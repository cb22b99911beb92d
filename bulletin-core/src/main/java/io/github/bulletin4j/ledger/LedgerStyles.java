package io.github.bulletin4j.ledger;

import io.github.bulletin4j.model.Label;
import io.github.bulletin4j.validation.Severity;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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

    private final List<IssueForm> forms;
    private final LedgerFindings findings;

    LedgerStyles(List<IssueForm> forms, LedgerFindings findings) {
        this.forms = forms.stream().sorted(IssueForm.BY_DATE).toList();
        this.findings = findings;
    }

    void run() {
        for (Common common : Common.values()) {
            compare(common);
        }
    }

    private void compare(Common common) {
        Map<Object, Integer> counts = new HashMap<>();
        Map<Object, IssueForm> first = new LinkedHashMap<>();
        for (IssueForm form : forms) {
            Object value = common.value.apply(form);
            if (value != null) {
                counts.merge(value, 1, Integer::sum);
                first.putIfAbsent(value, form);
            }
        }
        Object usual = null;
        for (Object value : first.keySet()) {
            usual = usual == null || counts.getOrDefault(value, 0) > counts.getOrDefault(usual, 0) ? value : usual;
        }
        IssueForm example = first.get(usual);
        for (IssueForm form : forms) {
            Object value = common.value.apply(form);
            if (example != null && value != null && !Objects.equals(value, usual)) {
                findings.add(
                        Severity.HINT,
                        common.key,
                        new LedgerFindings.Place(form.source(), form.printed(), common.path),
                        new LedgerFindings.Place(example.source(), example.printed(), common.path),
                        Map.of());
            }
        }
    }

    private static Object foot(IssueForm form) {
        return List.of(
                form.style().recipients(),
                EnumSet.range(Label.REPORT, Label.PRINTING).stream()
                        .map(form.style()::label)
                        .toList());
    }
}
