package io.github.bulletin4j.model;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bulletin4j.testing.IssueArbitraries;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.time.api.constraints.DateRange;
import org.jspecify.annotations.Nullable;

class HouseStylePropertyTest {

    @Property
    void parsingANumberIsTheInverseOfFormattingIt(
            @ForAll("styles") HouseStyle style, @ForAll("numbers") IssueNumber number) {
        // What prints neither of the two numbers of a combined issue prints no combined issue.
        Assume.that(!(number instanceof IssueNumber.Combined)
                || !style.number().text().replaceAll("<.*?>", "").contains("cumulative"));
        IssueNumber printed = printedPartsOf(number, style);
        assertThat(style.parseNumber(style.format(printed))).isEqualTo(printed);
    }

    /** The number without what the style has no field for. */
    private static IssueNumber printedPartsOf(IssueNumber number, HouseStyle style) {
        if (number instanceof IssueNumber.Regular regular) {
            return printedPartsOf(regular, style);
        }
        if (number instanceof IssueNumber.Combined combined) {
            Integer first = kept(combined.cumulativeFrom(), style.number(), PatternField.CUMULATIVE);
            Integer last = kept(combined.cumulativeTo(), style.number(), PatternField.CUMULATIVE);
            return new IssueNumber.Combined(
                    kept(combined.year(), style.number(), PatternField.YEAR),
                    combined.from(),
                    combined.to(),
                    first == null ? last : first,
                    first == null ? null : last);
        }
        return number instanceof IssueNumber.Supplement supplement
                ? new IssueNumber.Supplement(
                        kept(supplement.year(), style.supplement(), PatternField.YEAR), supplement.issue())
                : number;
    }

    /** Where the pattern asks for what the number lacks, its issue and cumulative number are printed without the year. */
    private static IssueNumber printedPartsOf(IssueNumber.Regular number, HouseStyle style) {
        Set<PatternField> given = EnumSet.noneOf(PatternField.class);
        if (number.year() != null) {
            given.add(PatternField.YEAR);
        }
        if (number.issue() != null) {
            given.add(PatternField.ISSUE);
        }
        if (number.cumulative() != null) {
            given.add(PatternField.CUMULATIVE);
        }
        String asked = style.number().text().replace("<<", "").replace(">>", "");
        Set<PatternField> wanted = fields(asked.replaceAll("<.*?>", ""));
        Set<PatternField> printed = EnumSet.of(PatternField.ISSUE, PatternField.CUMULATIVE);
        if (given.containsAll(wanted)) {
            printed = wanted;
            Matcher part = Pattern.compile("<.*?>").matcher(asked);
            while (part.find()) {
                Set<PatternField> optional = fields(part.group());
                printed.addAll(given.containsAll(optional) ? optional : Set.of());
            }
        }
        return new IssueNumber.Regular(
                printed.contains(PatternField.YEAR) ? number.year() : null,
                printed.contains(PatternField.ISSUE) ? number.issue() : null,
                printed.contains(PatternField.CUMULATIVE) ? number.cumulative() : null,
                null);
    }

    private static Set<PatternField> fields(String pattern) {
        Set<PatternField> fields = EnumSet.noneOf(PatternField.class);
        for (PatternField field : PatternKind.NUMBER.fields()) {
            if (pattern.contains("{" + field.word())) {
                fields.add(field);
            }
        }
        return fields;
    }

    private static @Nullable Integer kept(@Nullable Integer part, PrintPattern pattern, PatternField field) {
        return pattern.has(field) ? part : null;
    }

    @Property
    void parsingADateIsTheInverseOfFormattingIt(
            @ForAll("styles") HouseStyle style,
            @ForAll @DateRange(min = "1949-01-01", max = "2100-12-31") LocalDate date) {
        assertThat(style.parseDate(style.format(date))).isEqualTo(date);
    }

    @Property
    void aNumberOfAnySizeIsReadAsItIsPrinted(@ForAll("tight") String pattern, @ForAll("large") IssueNumber number) {
        HouseStyle style = HouseStyle.builder().number(pattern).build();
        assertThat(style.parseNumber(style.format(number))).isEqualTo(number);
    }

    /** Patterns in which little or nothing stands between the numbers, or what stands between the two of a range. */
    @Provide
    Arbitrary<String> tight() {
        return Arbitraries.of(
                "{year:00000}年第{issue}期<（总第{cumulative}期）>",
                "{year:000000000}{issue}<（{cumulative}）>",
                "{year}{issue:000}<·{cumulative}>",
                "{year}<（{cumulative:000000000}）>第{issue:一}期",
                "<总第{cumulative}—>{issue}期（{year}年）",
                "{year:〇}{issue:一}期<（总第{cumulative:〇}期）>",
                "{issue:00}{year}<总第{cumulative:一}期>");
    }

    /** Numbers up to the greatest there is; a cumulative number is not below that in its year. */
    @Provide
    Arbitrary<IssueNumber> large() {
        Arbitrary<Integer> sizes = Arbitraries.integers().between(1, Integer.MAX_VALUE - 1_000);
        Arbitrary<Integer> more = Arbitraries.integers().between(0, 500);
        return Combinators.combine(
                        Arbitraries.integers().between(1949, 2100),
                        sizes,
                        more,
                        more.injectNull(0.3),
                        Arbitraries.of(true, false),
                        Arbitraries.of(true, false))
                .as((year, issue, ahead, step, known, both) -> {
                    Integer cumulative = known ? (Integer) (issue + ahead) : null;
                    if (step == null || step == 0) {
                        return new IssueNumber.Regular(year, issue, cumulative, null);
                    }
                    Integer last = both && cumulative != null ? (Integer) (cumulative + step) : null;
                    return new IssueNumber.Combined(year, issue, issue + step, cumulative, last);
                });
    }

    @Property
    void aDateIsReadAsItIsPrinted(
            @ForAll("tightDates") String pattern,
            @ForAll @DateRange(min = "1949-01-01", max = "2100-12-31") LocalDate date) {
        HouseStyle style = HouseStyle.builder().date(pattern).build();
        assertThat(style.parseDate(style.format(date))).isEqualTo(date);
    }

    @Example
    void thereIsNoThirteenthMonth() {
        HouseStyle style = HouseStyle.builder().date("{year}{month}{day}").build();
        assertThat(style.parseDate("2025131")).isEqualTo(LocalDate.of(2025, 1, 31));
        assertThat(style.parseDate("20251231")).isEqualTo(LocalDate.of(2025, 12, 31));
    }

    @Provide
    Arbitrary<String> tightDates() {
        return Arbitraries.of(
                "{year}{month:00}{day:00}",
                "{year}{month:00}{day}",
                "{month:00}{day}{year}",
                "{day:00}{month:00}{year}",
                "{year:00000}年{month}月{day}日",
                "{year:000000}{month:000}{day}",
                "{month}/{day}/{year}",
                "{year:〇}{month:一}·{day:一}");
    }

    @Property
    void aStyleSurvivesItsBuilder(@ForAll("styles") HouseStyle style) {
        assertThat(style.toBuilder().build()).isEqualTo(style);
    }

    @Provide
    Arbitrary<HouseStyle> styles() {
        return IssueArbitraries.styles();
    }

    @Provide
    Arbitrary<IssueNumber> numbers() {
        return IssueArbitraries.numbers();
    }
}
