package io.github.bulletin4j.ledger;

import io.github.bulletin4j.check.Normalized;
import io.github.bulletin4j.model.HouseStyle;
import io.github.bulletin4j.model.Issue;
import io.github.bulletin4j.model.IssueNumber;
import io.github.bulletin4j.model.Series;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a ledger keeps of an issue (台账条目): source, number, date, style and which parts it has, never its text. Of an issue,
 * only series, number, date, compilers, contents and the kinds of its distribution lists matter here. Immutable.
 */
public final class LedgerIssue {

    private final String series;
    private final IssueForm form;
    private final @Nullable LedgerEntry entry;

    private LedgerIssue(String series, IssueForm form) {
        this.series = series;
        this.form = form;
        this.entry =
                form.number() == null ? null : LedgerEntry.of(form.source(), form.style(), form.number(), form.date());
    }

    /**
     * What a ledger keeps of an issue.
     *
     * @param source what findings shall call it, such as a file name; tells it from all others
     * @param issue the issue; it is not kept
     * @return what is kept
     */
    public static LedgerIssue of(String source, Issue issue) {
        Objects.requireNonNull(issue, "issue must not be null");
        return of(source, issue.series(), issue.houseStyle(), issue.number(), issue.date(), IssueForm.Parts.of(issue));
    }

    static LedgerIssue of(
            String source,
            @Nullable Series series,
            HouseStyle style,
            @Nullable IssueNumber number,
            @Nullable LocalDate date,
            IssueForm.@Nullable Parts parts) {
        Objects.requireNonNull(source, "source must not be null");
        return new LedgerIssue(key(series), new IssueForm(source, number, date, style, parts));
    }

    /**
     * What issues of one series have in common: owner and name, compared without blanks, width and case.
     *
     * @return the same text for all issues of a series, not meant to be read
     */
    public String series() {
        return series;
    }

    /**
     * What findings call the issue.
     *
     * @return the source
     */
    public String source() {
        return form.source();
    }

    IssueForm form() {
        return form;
    }

    /** Its number, or null when it counts nothing. */
    @Nullable
    LedgerEntry entry() {
        return entry;
    }

    private static String key(@Nullable Series series) {
        return series == null ? "" : name(series.owner()) + "\n" + name(series.name());
    }

    private static String name(@Nullable String name) {
        return name == null ? "" : Normalized.of(name);
    }
}
