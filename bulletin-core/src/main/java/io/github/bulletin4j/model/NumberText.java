package io.github.bulletin4j.model;

import static io.github.bulletin4j.model.PatternField.CUMULATIVE;
import static io.github.bulletin4j.model.PatternField.ISSUE;
import static io.github.bulletin4j.model.PatternField.YEAR;

import io.github.bulletin4j.model.IssueNumber.Combined;
import io.github.bulletin4j.model.IssueNumber.Regular;
import io.github.bulletin4j.model.IssueNumber.Special;
import io.github.bulletin4j.model.IssueNumber.Supplement;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Numbers as a house style prints them. */
final class NumberText {

    private static final PrintPattern ISSUE_ALONE = PrintPattern.of(PatternKind.NUMBER, "第{issue}期<（总第{cumulative}期）>");

    private static final PrintPattern CUMULATIVE_ALONE = PrintPattern.of(PatternKind.NUMBER, "总第{cumulative}期");

    private NumberText() {}

    static String format(HouseStyle style, IssueNumber number, @Nullable LocalDate date) {
        if (number instanceof Regular regular) {
            return regular(style, regular, date);
        }
        if (number instanceof Combined combined) {
            return fill(style.number(), values(combined));
        }
        if (number instanceof Supplement supplement) {
            Map<PatternField, NumberRange> values = new EnumMap<>(PatternField.class);
            put(values, YEAR, supplement.year());
            put(values, ISSUE, supplement.issue());
            return style.supplement().fill(values, NumberRange.MISSING);
        }
        if (number instanceof Special special) {
            return special.label() == null ? NumberRange.MISSING : special.label();
        }
        throw new AssertionError(number);
    }

    private static String regular(HouseStyle style, Regular regular, @Nullable LocalDate date) {
        if (regular.label() != null) {
            return regular.label();
        }
        Map<PatternField, NumberRange> values = new EnumMap<>(PatternField.class);
        put(values, YEAR, regular.year() == null && date != null ? (Integer) date.getYear() : regular.year());
        put(values, ISSUE, regular.issue());
        put(values, CUMULATIVE, regular.cumulative());
        return fill(style.number(), values);
    }

    /** What the pattern asks for and the number does not have is left out with the rest of the pattern. */
    private static String fill(PrintPattern given, Map<PatternField, NumberRange> values) {
        PrintPattern pattern = given;
        if (!pattern.isFilledBy(values)) {
            pattern = ISSUE_ALONE.isFilledBy(values)
                    ? ISSUE_ALONE
                    : CUMULATIVE_ALONE.isFilledBy(values) ? CUMULATIVE_ALONE : pattern;
        }
        return pattern.fill(values, NumberRange.MISSING);
    }

    private static Map<PatternField, NumberRange> values(Combined combined) {
        Map<PatternField, NumberRange> values = new EnumMap<>(PatternField.class);
        put(values, YEAR, combined.year());
        values.put(ISSUE, NumberRange.of(combined.from(), combined.to()));
        Integer first = combined.cumulativeFrom();
        Integer last = combined.cumulativeTo();
        if (first != null && last != null && !first.equals(last)) {
            values.put(CUMULATIVE, NumberRange.of(first, last));
        } else {
            put(values, CUMULATIVE, first == null ? last : first);
        }
        return values;
    }

    private static void put(Map<PatternField, NumberRange> values, PatternField field, @Nullable Integer number) {
        if (number != null) {
            values.put(field, NumberRange.of(number));
        }
    }

    @SuppressWarnings("NullAway") // what is missing the rules say
    static IssueNumber parse(HouseStyle style, String printed) {
        Map<PatternField, NumberRange> values = style.number().matchNumbers(printed);
        IssueNumber number = values == null ? null : number(values);
        if (number != null) {
            return number;
        }
        Map<PatternField, NumberRange> supplement = style.supplement().matchNumbers(printed);
        NumberRange issue = supplement == null ? null : supplement.get(ISSUE);
        if (supplement != null && issue != null && issue.single()) {
            return new Supplement(single(supplement.get(YEAR)), issue.from());
        }
        return IssueNumber.parse(printed);
    }

    @SuppressWarnings("NullAway") // what is missing the rules say
    private static @Nullable IssueNumber number(Map<PatternField, NumberRange> values) {
        Integer year = single(values.get(YEAR));
        NumberRange issue = values.get(ISSUE);
        NumberRange cumulative = values.get(CUMULATIVE);
        if (issue != null && !issue.single()) {
            Integer first = cumulative == null ? null : cumulative.from();
            Integer last = cumulative == null || cumulative.single() ? null : cumulative.to();
            return new Combined(year, issue.from(), issue.to(), first, last);
        }
        if (cumulative != null && !cumulative.single() || issue == null && cumulative == null) {
            return null;
        }
        return new Regular(year, single(issue), single(cumulative), null);
    }

    private static @Nullable Integer single(@Nullable NumberRange number) {
        return number == null ? null : number.from();
    }
}
