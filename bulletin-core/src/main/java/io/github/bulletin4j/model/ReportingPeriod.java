package io.github.bulletin4j.model;

import io.github.bulletin4j.constraint.InRange;
import io.github.bulletin4j.constraint.OrderedPeriod;
import io.github.bulletin4j.constraint.Required;
import java.time.LocalDate;
import java.util.Objects;

/**
 * A period of days, both ends included: 2021年7月1日——9月30日.
 *
 * @param start the first day
 * @param end the last day, not before the first
 */
@OrderedPeriod
public record ReportingPeriod(
        @Required @InRange(min = 1, max = 9999) LocalDate start,
        @Required @InRange(min = 1, max = 9999) LocalDate end) {

    /**
     * A period.
     *
     * @param start the first day
     * @param end the last day
     * @return the period
     */
    public static ReportingPeriod of(LocalDate start, LocalDate end) {
        return new ReportingPeriod(
                Objects.requireNonNull(start, "start must not be null"),
                Objects.requireNonNull(end, "end must not be null"));
    }

    /**
     * The period as the {@linkplain HouseStyle#standard() default style} prints it; the end's year is left out when it is the
     * start's. A missing end is left open.
     *
     * @return the printed form
     */
    public String format() {
        return HouseStyle.standard().format(this);
    }
}
