package io.github.bulletin4j.model;

import java.util.Locale;

/** What may stand in braces in a {@link PrintPattern}: {@code {year}} stands for {@link #YEAR}. */
public enum PatternField {
    /** The year of a number or a date (年). */
    YEAR(true),
    /** The number within the year, 6—7 for a combined issue (期号). */
    ISSUE(true),
    /** The number since the first issue of the series (总期号). */
    CUMULATIVE(true),
    /** The month, 1 to 12 (月). */
    MONTH(true),
    /** The day of the month (日). */
    DAY(true),
    /** The day of the week: 星期一. */
    WEEKDAY(false),
    /** The number of the issue as the style prints it (期号). */
    NUMBER(false),
    /** The compiling offices (编印单位). */
    COMPILERS(false),
    /** A date as the style prints it (日期). */
    DATE(false),
    /** Who signed the issue off (签发人). */
    APPROVER(false),
    /** A count from 1: of an article, an appendix, an entry; how many copies are printed. */
    N(true),
    /** The organisation that sent an article in (供稿单位). */
    CONTRIBUTOR(false),
    /** The authors, joined by 、 (作者). */
    AUTHORS(false),
    /** Where an article was taken from (来源). */
    SOURCE(false),
    /** The keywords of an article, joined by ， (关键词). */
    KEYWORDS(false),
    /** The headline of an article, or a given entry of the contents (标题). */
    HEADLINE(false),
    /** What leads from a headline to the page at the end of the line: dots, or a blank (引导符). */
    LEADER(false),
    /** The page on which an article begins (页码). */
    PAGE(false),
    /** The printing office (印发机关). */
    OFFICE(false),
    /** The unit of a table's figures (单位). */
    UNIT(false);

    private final boolean numeric;
    private final String word;

    PatternField(boolean numeric) {
        this.numeric = numeric;
        this.word = name().toLowerCase(Locale.ROOT);
    }

    /**
     * The name between the braces.
     *
     * @return a word such as year
     */
    public String word() {
        return word;
    }

    /**
     * Whether it is a number, for which a numeral may be asked.
     *
     * @return true for a number
     */
    public boolean isNumeric() {
        return numeric;
    }

    /** The greatest number that it can be. */
    int greatest() {
        return switch (this) {
            case MONTH -> 12;
            case DAY -> 31;
            default -> Integer.MAX_VALUE;
        };
    }

    /** Whether two numbers joined by a dash may stand for it. */
    boolean mayBeRange() {
        return this == ISSUE || this == CUMULATIVE;
    }

    @Override
    public String toString() {
        return "{" + word + "}";
    }
}
