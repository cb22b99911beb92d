package io.github.bulletin4j.recognition.assembling;

import io.github.bulletin4j.model.HouseStyle;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads dates as a house style prints them, or as 2021年10月18日 (日期). */
public final class Dates {
    private static final Pattern USUAL = Pattern.compile("(\\d{4})\\s*年\\s*(\\d{1,2})\\s*月\\s*(\\d{1,2})\\s*日");

    private static final HouseStyle CHINESE =
            HouseStyle.builder().date("{year:〇}年{month:一}月{day:一}日").build();

    private Dates() {}

    /**
     * The date that a text is, whole.
     *
     * @param style the house style
     * @param text the text
     * @return the date, or null
     */
    public static @Nullable LocalDate parse(HouseStyle style, String text) {
        try {
            return style.parseDate(text);
        } catch (IllegalArgumentException e) {
            Matcher usual = USUAL.matcher(text.strip());
            return usual.matches() ? date(usual) : null;
        }
    }

    private static @Nullable LocalDate date(Matcher match) {
        try {
            return LocalDate.of(
                    Integer.parseInt(match.group(1)),
                    Integer.parseInt(match.group(2)),
                    Integer.parseInt(match.group(3)));
        } catch (DateTimeException e) {
            return null;
        }
    }

    /** The date of a text in one of the usual forms, Chinese numerals too, or null. */
    static @Nullable LocalDate anyForm(String text) {
        String bare = text.replaceAll("\\s", "").replaceAll("[（(]?星期.[）)]?$", "");
        LocalDate date = parse(HouseStyle.standard(), bare);
        return date == null ? parse(CHINESE, bare.replace('○', '〇')) : date;
    }
}
