package io.github.bulletin4j.ledger;

import io.github.bulletin4j.model.HouseStyle;
import io.github.bulletin4j.model.Issue;
import io.github.bulletin4j.model.IssueNumber;
import io.github.bulletin4j.model.Series;
import io.github.bulletin4j.validation.IssueValidator;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The issues of a series (期刊台账) and what is wrong between them: numbers that occur twice, gaps, cumulative numbers that do
 * not go with the numbers, dates that do not rise.
 *
 * <pre>{@code
 * SeriesLedger ledger = new SeriesLedger();
 * for (Path file : files) {
 *     ledger.add(file.toString(), read(file));
 * }
 * ledger.check().findings().forEach(System.out::println);
 * }</pre>
 *
 * <p>Issues come in any order and from any number of series, which are kept apart by owner and name. A combined issue
 * (合刊) counts as the issues that it combines; supplements (增刊) are counted by themselves, and may take cumulative numbers
 * without printing them; special issues (特刊) have no number to check. A number without a year counts
 * in the year of the date. A number that is incomplete is left to {@link
 * IssueValidator}. The first year of a series may begin with any number, for the ledger need not go back to its beginning.
 *
 * <p>The issues of a series shall look alike: one that prints number, head or foot otherwise than most, or that lacks a part
 * which most have (compilers, contents, a distribution list), gives a hint.
 *
 * <p>Keeps number, date and style of an issue and which parts it has, never its text. A series that is too long even for that
 * is checked by {@link SeriesCheck}. Not safe for use by several threads.
 */
public final class SeriesLedger {

    private final Map<String, List<LedgerIssue>> series = new LinkedHashMap<>();

    /** Styles and parts that were seen, so that issues alike share them. */
    private final Map<Object, Object> seen = new HashMap<>();

    /** Starts without issues. */
    public SeriesLedger() {}

    /**
     * Adds an issue.
     *
     * @param source what findings shall call it, such as a file name
     * @param issue the issue; it is not kept
     * @return {@code this}
     */
    public SeriesLedger add(String source, Issue issue) {
        Objects.requireNonNull(issue, "issue must not be null");
        return add(source, issue.series(), issue.number(), issue.date(), IssueForm.Parts.of(issue));
    }

    /**
     * Adds an issue of which only these parts are known.
     *
     * @param source what findings shall call it
     * @param series its series, or null for one without a name
     * @param number its number, or null for none
     * @param date its date, or null when it is not known
     * @return {@code this}
     */
    public SeriesLedger add(
            String source, @Nullable Series series, @Nullable IssueNumber number, @Nullable LocalDate date) {
        return add(source, series, number, date, null);
    }

    private SeriesLedger add(
            String source,
            @Nullable Series series,
            @Nullable IssueNumber number,
            @Nullable LocalDate date,
            IssueForm.@Nullable Parts parts) {
        HouseStyle given = series == null ? null : series.style();
        HouseStyle style = given == null ? HouseStyle.standard() : once(given);
        LedgerIssue issue = LedgerIssue.of(source, series, style, number, date, parts == null ? null : once(parts));
        this.series.computeIfAbsent(issue.series(), key -> new ArrayList<>()).add(issue);
        return this;
    }

    /** The first of all that are equal. */
    @SuppressWarnings("unchecked")
    private <T> T once(T value) {
        T first = (T) seen.putIfAbsent(value, value);
        return first == null ? value : first;
    }

    /**
     * Checks the issues added so far against each other.
     *
     * @return what was found
     */
    public LedgerReport check() {
        List<LedgerFinding> findings = new ArrayList<>();
        for (List<LedgerIssue> issues : series.values()) {
            SeriesCheck check = new SeriesCheck(findings::add);
            for (LedgerPass pass : LedgerPass.values()) {
                issues.stream().filter(pass::takes).sorted(pass.order()).forEach(issue -> check.accept(pass, issue));
            }
        }
        return new LedgerReport(findings);
    }
}
