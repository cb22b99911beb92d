package io.github.bulletin4j.recognition.assembling;

import io.github.bulletin4j.model.HouseStyle;
import io.github.bulletin4j.model.ReportingPeriod;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Reads periods as a house style prints them: 2021年7月1日——9月30日 (时段). */
public final class Periods {
    private static final String BETWEEN = "——";

    private Periods() {}

    /**
     * The period that a text is.
     *
     * @param style the house style
     * @param text the text
     * @return the period, or null
     */
    @SuppressWarnings("NullAway") // what a draft lacks the rules say
    public static @Nullable ReportingPeriod parse(HouseStyle style, String text) {
        int at = text.indexOf(BETWEEN);
        if (at < 0) {
            return null;
        }
        String first = text.substring(0, at);
        String second = text.substring(at + BETWEEN.length());
        LocalDate start = Dates.parse(style, first);
        if (start == null) {
            return null;
        }
        if (second.isBlank()) {
            return new ReportingPeriod(start, null);
        }
        LocalDate end = Dates.parse(style, second);
        // The end's year is left out where it is the start's: what stands before the month in the start says it.
        for (int i = 1; end == null && i < first.length(); i++) {
            LocalDate tried = Dates.parse(style, first.substring(0, i) + second);
            end = tried != null && tried.getYear() == start.getYear() ? tried : null;
        }
        return end == null ? null : new ReportingPeriod(start, end);
    }
}
