package io.github.bulletin4j.model;

import io.github.bulletin4j.constraint.InRange;
import io.github.bulletin4j.constraint.Name;
import io.github.bulletin4j.constraint.Required;
import java.time.LocalDate;
import java.util.Objects;

/**
 * Who printed the issue and when (印发机关和印发日期; GB/T 9704-2012, 7.4.3).
 *
 * @param office the printing office
 * @param date the date of printing
 */
public record Printing(
        @Required @Name String office,
        @Required @InRange(min = 1, max = 9999) LocalDate date) {

    /**
     * The printing of an issue.
     *
     * @param office the printing office
     * @param date the date of printing
     * @return the printing
     */
    public static Printing of(String office, LocalDate date) {
        return new Printing(
                Objects.requireNonNull(office, "office must not be null"),
                Objects.requireNonNull(date, "date must not be null"));
    }
}
