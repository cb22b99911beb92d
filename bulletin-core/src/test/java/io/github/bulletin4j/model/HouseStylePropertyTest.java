package io.github.bulletin4j.model;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bulletin4j.testing.IssueArbitraries;
import java.time.LocalDate;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.time.api.constraints.DateRange;
import org.jspecify.annotations.Nullable;

class HouseStylePropertyTest {

    @Property
    void parsingANumberIsTheInverseOfFormattingIt(
            @ForAll("styles") HouseStyle style, @ForAll("numbers") IssueNumber number) {
        IssueNumber printed = printedPartsOf(number, style);
        assertThat(style.parseNumber(style.format(printed))).isEqualTo(printed);
    }

    /** The number without what the style has no field for. */
    private static IssueNumber printedPartsOf(IssueNumber number, HouseStyle style) {
        if (number instanceof IssueNumber.Regular regular) {
            if (regular.issue() == null) {
                return IssueNumber.cumulative(regular.cumulative());
            }
            return new IssueNumber.Regular(
                    kept(regular.year(), style.number(), PatternField.YEAR),
                    regular.issue(),
                    kept(regular.cumulative(), style.number(), PatternField.CUMULATIVE),
                    null);
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
