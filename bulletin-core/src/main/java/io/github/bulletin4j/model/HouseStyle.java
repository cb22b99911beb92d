package io.github.bulletin4j.model;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a series always prints in the same way (编排体例): how its number and date read, which lines its head has, what stands
 * between recipients, how by-lines are worded. Nothing of it concerns fonts or distances.
 *
 * <p>Patterns are parsed, and refused with the place when they are wrong, when the style is made: see {@link PrintPattern}.
 * Made by {@link #builder()}, which starts with the {@link #standard()} style.
 *
 * @param number the number (期号) of {@code {year}}, {@code {issue}}, {@code {cumulative}}
 * @param supplement the number of a supplement (增刊) of {@code {year}}, {@code {issue}}
 * @param head the lines of the head below the name
 * @param ownerBelow whether the owner stands below the name instead of above it
 * @param date a date of {@code {year}}, {@code {month}}, {@code {day}}, {@code {weekday}}
 * @param articleNumber what stands before a headline, of {@code {n}} or a mark without a field, or null for nothing
 * @param articleNumberRestarts whether the numbers of articles begin again in every column
 * @param briefs how a brief is set
 * @param byline contributor and authors of {@code {contributor}}, {@code {authors}}
 * @param source where an article was taken from, of {@code {source}}
 * @param keywords the keywords of {@code {keywords}}, which are joined by ，
 * @param contents an entry of the contents of {@code {n}}, {@code {headline}}
 * @param contentsByColumn whether the column's name stands above its articles in the contents
 * @param appendixList whether the appendices are listed at the end of the last article (GB/T 9704-2012, 7.3.4)
 * @param appendixLabel the label of an appendix of {@code {n}}, which an only one does not have
 * @param recipients what stands between and after the recipients of a joined list
 * @param labels the words that differ from the default style's
 */
public record HouseStyle(
        PrintPattern number,
        PrintPattern supplement,
        List<HeadLine> head,
        boolean ownerBelow,
        PrintPattern date,
        @Nullable PrintPattern articleNumber,
        boolean articleNumberRestarts,
        Briefs briefs,
        PrintPattern byline,
        PrintPattern source,
        PrintPattern keywords,
        PrintPattern contents,
        boolean contentsByColumn,
        boolean appendixList,
        PrintPattern appendixLabel,
        RecipientMarks recipients,
        Map<Label, PrintPattern> labels) {

    private static final HouseStyle STANDARD = new HouseStyleBuilder().build();

    /** How a brief is set. */
    public enum Briefs {
        /** As one paragraph: its headline in bold, an ideographic blank, its text. */
        RUN_IN,
        /** As an article. */
        ARTICLE
    }

    /**
     * A style; {@link #builder()} reads better.
     *
     * @param number the number
     * @param supplement the number of a supplement
     * @param head the lines of the head below the name
     * @param ownerBelow whether the owner stands below the name
     * @param date a date
     * @param articleNumber what stands before a headline, or null
     * @param articleNumberRestarts whether the numbers of articles begin again in every column
     * @param briefs how a brief is set
     * @param byline contributor and authors
     * @param source where an article was taken from
     * @param keywords the keywords
     * @param contents an entry of the contents
     * @param contentsByColumn whether the column's name stands above its articles in the contents
     * @param appendixList whether the appendices are listed at the end of the last article
     * @param appendixLabel the label of an appendix
     * @param recipients what stands between and after recipients
     * @param labels the words that differ from the default style's
     * @throws IllegalArgumentException if a pattern is not of the kind that is wanted in its place
     */
    public HouseStyle {
        PrintPattern.require(number, PatternKind.NUMBER);
        PrintPattern.require(supplement, PatternKind.SUPPLEMENT);
        head = Copies.list(head, "head");
        PrintPattern.require(date, PatternKind.DATE);
        if (articleNumber != null) {
            PrintPattern.require(articleNumber, PatternKind.ARTICLE_NUMBER);
        }
        Objects.requireNonNull(briefs, "briefs must not be null");
        PrintPattern.require(byline, PatternKind.BYLINE);
        PrintPattern.require(source, PatternKind.SOURCE);
        PrintPattern.require(keywords, PatternKind.KEYWORDS);
        PrintPattern.require(contents, PatternKind.CONTENTS);
        PrintPattern.require(appendixLabel, PatternKind.APPENDIX_LABEL);
        Objects.requireNonNull(recipients, "recipients must not be null");
        Map<Label, PrintPattern> others = new EnumMap<>(Label.class);
        for (Map.Entry<Label, PrintPattern> label : labels.entrySet()) {
            PrintPattern pattern =
                    PrintPattern.require(label.getValue(), label.getKey().kind());
            if (!pattern.equals(label.getKey().standard())) {
                others.put(label.getKey(), pattern);
            }
        }
        labels = Collections.unmodifiableMap(others);
    }

    /**
     * The style of an issue that has none: 2021年第32期（总第342期）, the number in the middle, compilers left, date right.
     *
     * @return the default style
     */
    public static HouseStyle standard() {
        return STANDARD;
    }

    /**
     * A builder that starts with the default style.
     *
     * @return the builder
     */
    public static HouseStyleBuilder builder() {
        return new HouseStyleBuilder();
    }

    /**
     * A builder that starts with this style.
     *
     * @return the builder
     */
    public HouseStyleBuilder toBuilder() {
        return new HouseStyleBuilder(this);
    }

    /**
     * The word or pattern of a label.
     *
     * @param label the label
     * @return this style's, or the default one
     */
    public PrintPattern label(Label label) {
        Objects.requireNonNull(label, "label must not be null");
        return labels.getOrDefault(label, label.standard());
    }

    /**
     * The number as this style prints it, without a date to take the year from.
     *
     * @param number the number
     * @return the printed form
     * @see #format(IssueNumber, LocalDate)
     */
    public String format(IssueNumber number) {
        return format(number, null);
    }

    /**
     * The number as this style prints it. A number without a year counts in the year of the date. Where the pattern asks for
     * what an ordinary number does not have, its issue or cumulative number alone is printed; what is missing after that, which
     * validation reports, is printed as ×.
     *
     * @param number the number
     * @param date the day of issue, or null
     * @return the printed form
     */
    public String format(IssueNumber number, @Nullable LocalDate date) {
        return NumberText.format(this, Objects.requireNonNull(number, "number must not be null"), date);
    }

    /**
     * The number that a text printed in this style stands for, the inverse of {@link #format(IssueNumber)} wherever the text
     * allows it. A text that this style would not print is read as {@link IssueNumber#parse(String)} does.
     *
     * @param printed the printed form, at most 200 characters
     * @return the number
     * @throws IllegalArgumentException if the text is blank, too long, or names an issue number in another form
     */
    public IssueNumber parseNumber(String printed) {
        return NumberText.parse(this, Objects.requireNonNull(printed, "printed must not be null"));
    }

    /**
     * The date as this style prints it.
     *
     * @param date the date
     * @return the printed form
     */
    public String format(LocalDate date) {
        return DateText.format(this.date, Objects.requireNonNull(date, "date must not be null"));
    }

    /**
     * The date that a text printed in this style stands for.
     *
     * @param printed the printed form
     * @return the date
     * @throws IllegalArgumentException if the text is not of this style's pattern, the pattern does not print a whole date, or
     *     there is no such day
     */
    public LocalDate parseDate(String printed) {
        return DateText.parse(date, Objects.requireNonNull(printed, "printed must not be null"));
    }

    /**
     * The period with its days as this style prints dates, without weekdays; the end's year is left out when it is the start's
     * and dates begin with the year. A missing end is left open.
     *
     * @param period the period
     * @return the printed form: 2021年7月1日——9月30日
     */
    public String format(ReportingPeriod period) {
        return DateText.format(date, Objects.requireNonNull(period, "period must not be null"));
    }

    /**
     * The label of an appendix.
     *
     * @param number its number, or null for an only one, which has none
     * @return the printed form: 附件1：, 附件：
     */
    public String formatAppendixLabel(@Nullable Integer number) {
        return appendixLabel.fill(number == null ? Map.of() : Map.of(PatternField.N, number), "");
    }

    /**
     * The by-line of an article. One that names authors but no contributor is printed as （甲、乙） where the pattern has both.
     *
     * @param article the article
     * @return the printed form, or null when there is nothing to print
     */
    public @Nullable String formatByline(Article article) {
        Objects.requireNonNull(article, "article must not be null");
        Map<PatternField, String> values = new EnumMap<>(PatternField.class);
        if (article.contributor() != null) {
            values.put(PatternField.CONTRIBUTOR, article.contributor());
        }
        if (!article.authors().isEmpty()) {
            values.put(PatternField.AUTHORS, String.join("、", article.authors()));
        }
        return bylineOf(article).format(values);
    }

    /**
     * The pattern of an article's by-line: {@link #byline()}, or （{authors}） for one that names authors but no contributor
     * where the pattern has both.
     *
     * @param article the article
     * @return the pattern
     */
    public PrintPattern bylineOf(Article article) {
        Objects.requireNonNull(article, "article must not be null");
        boolean authorsAlone = article.contributor() == null
                && byline.has(PatternField.CONTRIBUTOR)
                && byline.has(PatternField.AUTHORS);
        return authorsAlone ? HouseStyleBuilder.AUTHORS_ALONE : byline;
    }
}
