package io.github.bulletin4j.model;

import io.github.bulletin4j.model.IssueNumber.Combined;
import io.github.bulletin4j.model.IssueNumber.Regular;
import io.github.bulletin4j.model.IssueNumber.Special;
import io.github.bulletin4j.model.IssueNumber.Supplement;
import org.jspecify.annotations.Nullable;

/** The printed forms of issue numbers. */
final class IssueNumberFormat {

    private static final String MISSING = "×";

    private IssueNumberFormat() {}

    static String format(IssueNumber number) {
        if (number instanceof Regular regular) {
            return print(regular.year()) + "年第" + print(regular.issue()) + "期"
                    + (regular.cumulative() == null ? "" : "（总第" + regular.cumulative() + "期）");
        }
        if (number instanceof Combined combined) {
            return print(combined.year()) + "年第" + print(combined.from()) + "—" + print(combined.to()) + "期"
                    + cumulative(combined.cumulativeFrom(), combined.cumulativeTo());
        }
        if (number instanceof Supplement supplement) {
            return print(supplement.year()) + "年增刊第" + print(supplement.issue()) + "期";
        }
        if (number instanceof Special special) {
            return special.label() == null ? MISSING : special.label();
        }
        throw new AssertionError(number);
    }

    private static String cumulative(@Nullable Integer from, @Nullable Integer to) {
        if (from == null) {
            return to == null ? "" : "（总第" + to + "期止）";
        }
        return to == null ? "（总第" + from + "期起）" : "（总第" + from + "—" + to + "期）";
    }

    private static String print(@Nullable Integer number) {
        return number == null ? MISSING : number.toString();
    }
}
