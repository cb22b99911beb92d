package io.github.bulletin4j.model;

import java.time.LocalDate;

/** Dates as bulletins print them: Arabic digits, the full year, no leading zero (GB/T 9704-2012, 7.3.5.4). */
public final class PrintedDate {

    private PrintedDate() {}

    /**
     * The date as printed, such as 2021年10月8日.
     *
     * @param date the date
     * @return the printed form
     */
    public static String of(LocalDate date) {
        return date.getYear() + "年" + dayOfYear(date);
    }

    /** Month and day, such as 10月8日. */
    static String dayOfYear(LocalDate date) {
        return date.getMonthValue() + "月" + date.getDayOfMonth() + "日";
    }
}
