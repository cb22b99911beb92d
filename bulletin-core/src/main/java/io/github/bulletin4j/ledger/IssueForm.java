package io.github.bulletin4j.ledger;

import io.github.bulletin4j.message.PathOrder;
import io.github.bulletin4j.model.DistributionList;
import io.github.bulletin4j.model.HouseStyle;
import io.github.bulletin4j.model.Issue;
import io.github.bulletin4j.model.IssueNumber;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How an issue is printed, as far as the issues of a series have it in common.
 *
 * @param parts which parts it has, or null when that is not known
 */
record IssueForm(
        String source,
        @Nullable IssueNumber number,
        @Nullable LocalDate date,
        HouseStyle style,
        @Nullable Parts parts) {

    static final Comparator<IssueForm> BY_DATE = Comparator.comparing(
                    IssueForm::date, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(IssueForm::source, PathOrder.INSTANCE);

    /** Which parts an issue has. 本期增发 is for one issue by its nature, and left out. */
    record Parts(boolean compilers, boolean contents, Set<DistributionList.Kind> lists) {

        static Parts of(Issue issue) {
            Set<DistributionList.Kind> lists = EnumSet.noneOf(DistributionList.Kind.class);
            for (DistributionList list : issue.distribution()) {
                if (list.kind() != null && list.kind() != DistributionList.Kind.EXTRA) {
                    lists.add(list.kind());
                }
            }
            return new Parts(!issue.compilers().isEmpty(), issue.contents() != null, lists);
        }
    }

    /** What to call the issue: its number, else its date, as printed. */
    String printed() {
        if (number != null) {
            return style.format(number, date);
        }
        return date == null ? source : style.format(date);
    }
}
