package io.github.bulletin4j.testing;

import io.github.bulletin4j.model.IssueNumber;
import io.github.bulletin4j.model.IssueNumber.Combined;
import io.github.bulletin4j.model.IssueNumber.Regular;
import io.github.bulletin4j.model.IssueNumber.Supplement;
import io.github.bulletin4j.model.ReportingPeriod;
import java.time.LocalDate;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Numbers of all kinds, the dates that go with them, and periods. */
final class NumberArbitraries {

    /** The first and last year in which everything generated here fits. */
    private static final int FIRST_YEAR = 1949;

    private static final int LAST_YEAR = 2100;

    private NumberArbitraries() {}

    static Arbitrary<IssueNumber> numbers(Vocabulary words) {
        return Arbitraries.oneOf(
                regular(), combined(), supplement(), words.name().map(IssueNumber::special));
    }

    private static Arbitrary<IssueNumber> regular() {
        return Combinators.combine(
                        years().injectNull(0.2),
                        counts().injectNull(0.2),
                        earlier().injectNull(0.3))
                .as((year, issue, before) -> {
                    if (issue == null) {
                        return new Regular(null, null, before == null ? 1 : before + 1, null);
                    }
                    return new Regular(year, issue, before == null ? null : issue + before, null);
                });
    }

    /** Numbers in whose place a label is printed. */
    static Arbitrary<IssueNumber> labelled(Vocabulary words) {
        Arbitrary<String> labels = Arbitraries.oneOf(Arbitraries.of("创刊号", "试刊第1期"), words.name());
        return Combinators.combine(regular(), labels).as((number, label) -> {
            Regular it = (Regular) number;
            return new Regular(it.year(), it.issue(), it.cumulative(), label);
        });
    }

    private static Arbitrary<IssueNumber> combined() {
        Arbitrary<Integer> length = Arbitraries.integers().between(1, 3);
        Arbitrary<Integer> given = Arbitraries.integers().between(0, 3);
        return Combinators.combine(years(), counts(), length, earlier(), given)
                .as((year, from, more, before, parts) -> new Combined(
                        year,
                        from,
                        from + more,
                        (parts & 1) == 0 ? null : from + before,
                        (parts & 2) == 0 ? null : from + before + more));
    }

    private static Arbitrary<IssueNumber> supplement() {
        return Combinators.combine(years(), counts()).as(Supplement::new);
    }

    /** Days for a number: in its year, or in January of the next. */
    static Arbitrary<Function<IssueNumber, LocalDate>> dates() {
        Arbitrary<Integer> days = Arbitraries.integers().between(0, 394);
        return Combinators.combine(days, years()).as((day, anyYear) -> number -> {
            Integer year = yearOf(number);
            int first = year == null ? anyYear : year;
            return LocalDate.ofYearDay(first, 1).plusDays(first == LAST_YEAR ? day % 365 : day);
        });
    }

    /** A period of at most two years that ends at least a day before a date. */
    static Arbitrary<Function<LocalDate, ReportingPeriod>> periods() {
        Arbitrary<Integer> days = Arbitraries.integers().between(1, 365);
        return Combinators.combine(days, days.map(length -> 2 * length - 2))
                .as((gap, length) -> date -> new ReportingPeriod(date.minusDays(gap + length), date.minusDays(gap)));
    }

    private static Integer yearOf(IssueNumber number) {
        if (number instanceof Regular regular) {
            return regular.year();
        }
        if (number instanceof Combined combined) {
            return combined.year();
        }
        return number instanceof Supplement supplement ? supplement.year() : null;
    }

    private static Arbitrary<Integer> years() {
        return Arbitraries.integers().between(FIRST_YEAR, LAST_YEAR);
    }

    private static Arbitrary<Integer> counts() {
        return Arbitraries.integers().between(1, 400);
    }

    private static Arbitrary<Integer> earlier() {
        return Arbitraries.integers().between(0, 5000);
    }
}
