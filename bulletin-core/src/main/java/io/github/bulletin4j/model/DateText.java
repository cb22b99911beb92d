package io.github.bulletin4j.model;

import static io.github.bulletin4j.model.PatternField.DAY;
import static io.github.bulletin4j.model.PatternField.MONTH;
import static io.github.bulletin4j.model.PatternField.WEEKDAY;
import static io.github.bulletin4j.model.PatternField.YEAR;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Dates and periods as a house style prints them. */
final class DateText {

    private static final String WEEKDAYS = "一二三四五六日";

    private DateText() {}

    static String format(PrintPattern pattern, LocalDate date) {
        Map<PatternField, Object> values = values(date);
        values.put(WEEKDAY, weekday(date));
        return pattern.fill(values, "");
    }

    static String format(PrintPattern pattern, ReportingPeriod period) {
        LocalDate start = period.start();
        LocalDate end = period.end();
        boolean sameYear = start != null && end != null && start.getYear() == end.getYear();
        PrintPattern last = sameYear ? pattern.withoutFirst(YEAR) : pattern;
        return (start == null ? "" : day(pattern, start)) + "——" + (end == null ? "" : day(last, end));
    }

    /** Without the weekday where the pattern lets it be left out. */
    private static String day(PrintPattern pattern, LocalDate date) {
        Map<PatternField, Object> values = values(date);
        if (!pattern.isFilledBy(values)) {
            values.put(WEEKDAY, weekday(date));
        }
        return pattern.fill(values, "");
    }

    private static Map<PatternField, Object> values(LocalDate date) {
        Map<PatternField, Object> values = new EnumMap<>(PatternField.class);
        values.put(YEAR, date.getYear());
        values.put(MONTH, date.getMonthValue());
        values.put(DAY, date.getDayOfMonth());
        return values;
    }

    private static String weekday(LocalDate date) {
        return "星期" + WEEKDAYS.charAt(date.getDayOfWeek().getValue() - 1);
    }

    static LocalDate parse(PrintPattern pattern, String printed) {
        Map<PatternField, String> words = pattern.match(printed);
        Map<PatternField, NumberRange> numbers = pattern.matchNumbers(printed);
        if (words == null || numbers == null) {
            throw new IllegalArgumentException("date \"" + shown(printed) + "\" is not of the form " + pattern);
        }
        LocalDate date = date(numbers.get(YEAR), numbers.get(MONTH), numbers.get(DAY), pattern, printed);
        String weekday = words.get(WEEKDAY);
        if (weekday != null && !weekday.equals(weekday(date))) {
            throw new IllegalArgumentException("date \"" + shown(printed) + "\" is a " + weekday(date));
        }
        return date;
    }

    @SuppressWarnings("NullAway") // what was read has both ends
    private static LocalDate date(
            @Nullable NumberRange year,
            @Nullable NumberRange month,
            @Nullable NumberRange day,
            PrintPattern pattern,
            String printed) {
        if (year == null || month == null || day == null) {
            throw new IllegalArgumentException("date \"" + shown(printed) + "\" has no year, month or day, expected "
                    + pattern + " to print them");
        }
        try {
            return LocalDate.of(year.from(), month.from(), day.from());
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("date \"" + shown(printed) + "\" is no day of the calendar", e);
        }
    }

    private static String shown(String text) {
        return text.length() > 40 ? text.substring(0, 40) + "…" : text;
    }
}
