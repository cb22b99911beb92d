package io.github.bulletin4j.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.github.bulletin4j.model.HouseStyle;
import io.github.bulletin4j.model.IssueNumber;
import io.github.bulletin4j.model.Series;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Ledgers of very many issues, in which each would be compared with each. */
class LargeLedgerTest {

    private static final int MANY = 100_000;

    private static final LocalDate DATE = LocalDate.of(2021, 1, 1);

    @Test
    void manySupplementsExplainWhatIsOutOfStep() {
        SeriesLedger ledger = new SeriesLedger();
        for (int i = 1; i <= MANY; i++) {
            ledger.add("增" + i, Series.of("简报"), IssueNumber.supplement(2021, i), DATE);
            ledger.add("刊" + i, Series.of("简报"), IssueNumber.regular(2021, i, 2 * i), DATE);
        }
        assertThat(check(ledger).isEmpty()).isTrue();
    }

    @Test
    void manyIssuesWithoutACumulativeNumberFillItsGaps() {
        SeriesLedger ledger = new SeriesLedger();
        for (int i = 1; i <= MANY; i++) {
            ledger.add("有" + i, Series.of("简报"), IssueNumber.regular(2021, 2 * i, 2 * i + 100), DATE);
            ledger.add("无" + i, Series.of("简报"), IssueNumber.regular(2021, 2 * i - 1), DATE);
        }
        assertThat(check(ledger).isEmpty()).isTrue();
    }

    private static LedgerReport check(SeriesLedger ledger) {
        return assertTimeoutPreemptively(Duration.ofSeconds(40), ledger::check);
    }

    @Property(tries = 300)
    void datesAreCountedAsOneByOne(
            @ForAll @Size(max = 12) List<@IntRange(max = 6) Integer> days,
            @ForAll @IntRange(max = 6) int first,
            @ForAll @IntRange(max = 6) int last) {
        List<LedgerEntry> entries =
                days.stream().map(day -> entry(1, date(day))).toList();
        long expected = date(last) == null
                ? entries.size()
                : entries.stream()
                        .filter(entry -> entry.date() == null
                                || (date(first) == null || !entry.date().isBefore(date(first)))
                                        && !entry.date().isAfter(date(last)))
                        .count();
        DatedCounts counts = new DatedCounts();
        entries.forEach(counts::add);
        assertThat(counts.between(date(first), date(last))).isEqualTo((int) expected);
    }

    @Property(tries = 300)
    void numbersOfAKindAreCountedAsOneByOne(@ForAll @Size(max = 12) List<Boolean> kinds) {
        NumberRuns runs = new NumberRuns();
        for (int i = 0; i < kinds.size(); i++) {
            if (kinds.get(i)) {
                runs.add(entry(i + 1, DATE));
            } else {
                runs.interrupt();
            }
        }
        long before = 0;
        for (int i = 0; i < kinds.size(); i++) {
            assertThat(runs.contains(entry(i + 1, DATE))).isEqualTo(kinds.get(i));
            if (!kinds.get(i)) {
                assertThat(runs.before(entry(i + 1, DATE))).isEqualTo(before);
            }
            before += kinds.get(i) ? 1 : 0;
        }
        assertThat(runs.before(entry(kinds.size() + 1, DATE))).isEqualTo(before);
    }

    /** Day 0 is a day that is not known. */
    private static @Nullable LocalDate date(int day) {
        return day == 0 ? null : DATE.plusDays(day);
    }

    private static LedgerEntry entry(int issue, @Nullable LocalDate date) {
        return LedgerEntry.of("a", HouseStyle.standard(), IssueNumber.regular(2021, issue), date);
    }
}
