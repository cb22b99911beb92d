package io.github.bulletin4j.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.bulletin4j.json.IssueJson;
import io.github.bulletin4j.model.Article;
import io.github.bulletin4j.model.Cell;
import io.github.bulletin4j.model.Colophon;
import io.github.bulletin4j.model.Column;
import io.github.bulletin4j.model.Column.ColumnType;
import io.github.bulletin4j.model.Issue;
import io.github.bulletin4j.model.Printing;
import io.github.bulletin4j.model.ReportingPeriod;
import io.github.bulletin4j.model.Signature;
import io.github.bulletin4j.model.StatisticsAppendix;
import io.github.bulletin4j.model.StatisticsRow;
import io.github.bulletin4j.model.Table;
import io.github.bulletin4j.testing.SampleIssues;
import io.github.bulletin4j.validation.IssueValidator;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What validation lets pass can be written and read again, however far the values go that types alone would allow. */
class ValidIssuesTest {

    private static final LocalDate DAY = SampleIssues.minimal().date();
    private static final IssueJson JSON = IssueJson.create();
    private static final IssueValidator VALIDATOR = IssueValidator.create();

    @Provide
    Arbitrary<LocalDate> dates() {
        return Arbitraries.frequencyOf(
                Tuple.of(5, Arbitraries.just(DAY)),
                Tuple.of(
                        1,
                        Arbitraries.of(0, -1, 1948, 1949, 2100, 2101, 9999, 10_000, 12_021, 999_999_999)
                                .map(year -> LocalDate.of(year, 5, 8))));
    }

    @Provide
    Arbitrary<BigDecimal> numbers() {
        Arbitrary<BigInteger> digits = Arbitraries.of(
                        "0", "-1", "12", "9".repeat(999), "9".repeat(1000), "9".repeat(1001))
                .map(BigInteger::new);
        Arbitrary<Integer> scales = Arbitraries.of(
                0, 0, 0, 2, -3, 998, 999, 1000, -998, -999, -1000, 5000, -5000, Integer.MAX_VALUE, Integer.MIN_VALUE);
        return Combinators.combine(digits, scales).as(BigDecimal::new);
    }

    @Property(tries = 500)
    void areWrittenAndReadAgain(
            @ForAll("dates") LocalDate date,
            @ForAll("dates") LocalDate signed,
            @ForAll("dates") LocalDate start,
            @ForAll("dates") LocalDate printed,
            @ForAll("numbers") BigDecimal number) {
        Issue issue = issue(date, signed, start, printed, number);
        if (!VALIDATOR.validate(issue).hasErrors()) {
            assertThat(JSON.read(JSON.write(issue))).isEqualTo(issue);
            assertThat(JSON.read(JSON.writeBytes(issue))).isEqualTo(issue);
        }
    }

    /** Each of them alone, so that every date and number is seen to be judged. */
    @ParameterizedTest
    @CsvSource({
        "0, date, out-of-range",
        "1, articles[0].body[1].date, out-of-range",
        "2, appendices[0].period.start, out-of-range",
        "3, colophon.printing.date, out-of-range",
        "4, 'articles[0].body[0].table.rows[0][0].value.number', too-long"
    })
    void haveNoValueThatCannotBeWritten(int place, String path, String code) {
        LocalDate far = LocalDate.of(12_021, 5, 8);
        Issue issue = issue(
                place == 0 ? far : DAY,
                place == 1 ? far : DAY,
                place == 2 ? far : DAY,
                place == 3 ? far : DAY,
                place == 4 ? new BigDecimal("1E+5000") : BigDecimal.ONE);
        assertThat(VALIDATOR.validate(issue).errors()).anySatisfy(finding -> {
            assertThat(finding.path()).isEqualTo(path);
            assertThat(finding.code()).isEqualTo(code);
        });
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> JSON.write(issue))
                .withMessageStartingWith(path.replace(".value.number", "") + ": ");
        assertThat(VALIDATOR.validate(issue(DAY, DAY, DAY, DAY, BigDecimal.ONE)).hasErrors())
                .isFalse();
    }

    private static Issue issue(
            LocalDate date, LocalDate signed, LocalDate start, LocalDate printed, BigDecimal number) {
        Table table = Table.builder()
                .addColumn(Column.of("数", ColumnType.DECIMAL))
                .addRow(Cell.of(number))
                .build();
        LocalDate end = start.isAfter(DAY) ? start : DAY;
        return SampleIssues.minimal().toBuilder()
                .date(date)
                .articles(List.of(Article.of("标题").toBuilder()
                        .addTable(table)
                        .addBlock(new Signature(List.of("某局"), signed))
                        .build()))
                .addAppendix(new StatisticsAppendix(
                        "统计", ReportingPeriod.of(start, end), "企业名称", false, List.of(StatisticsRow.of("甲", 1, 1, 0))))
                .colophon(
                        Colophon.builder().printing(Printing.of("某局", printed)).build())
                .build();
    }
}
