package io.github.bulletin4j.model;

import io.github.bulletin4j.constraint.Advice;
import io.github.bulletin4j.constraint.AtLeast;
import io.github.bulletin4j.constraint.CountedIssue;
import io.github.bulletin4j.constraint.CumulativeFromIssue;
import io.github.bulletin4j.constraint.InRange;
import io.github.bulletin4j.constraint.Name;
import io.github.bulletin4j.constraint.Proofread;
import io.github.bulletin4j.constraint.Required;
import io.github.bulletin4j.constraint.RisingRange;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The number of an issue (issue number 期号 and cumulative number 总期号): 2021年第32期（总第342期）.
 *
 * <p>{@link #format()} and {@link #parse(String)} are inverse for every number whose parts are printed, except
 * a special issue whose label reads like the number of another kind.
 */
public sealed interface IssueNumber {

    /**
     * The number of an ordinary issue: 2021年第32期（总第342期）. It has an issue number, a cumulative number, or both.
     *
     * @param year the year that the numbers run in, 1949 to 2100, or null for the year of the issue's date
     * @param issue the issue number within the year, from 1, or null when the issues are not counted by year
     * @param cumulative the number since the first issue of the series, or null when it is not printed
     * @param label what is printed in place of the number, such as 创刊号 or 试刊第1期, or null
     */
    @CountedIssue
    @CumulativeFromIssue
    @Proofread(groups = Advice.class, payload = Advice.Warning.class)
    record Regular(
            @InRange(min = 1949, max = 2100) @Nullable Integer year,
            @AtLeast(1) @Nullable Integer issue,
            @AtLeast(1) @Nullable Integer cumulative,
            @Name @Nullable String label)
            implements IssueNumber {}

    /**
     * The numbers of a combined issue (合刊): 2024年第7—8期（总第91—92期）.
     *
     * @param year the year that the numbers run in, 1949 to 2100
     * @param from the first issue number
     * @param to the last issue number, above the first
     * @param cumulativeFrom the first cumulative number, or null when it is not printed
     * @param cumulativeTo the last cumulative number, or null when it is not printed
     */
    @CumulativeFromIssue
    @RisingRange
    record Combined(
            @Required @InRange(min = 1949, max = 2100) Integer year,
            @Required @AtLeast(1) Integer from,
            @Required @AtLeast(1) Integer to,
            @Nullable Integer cumulativeFrom,
            @Nullable Integer cumulativeTo)
            implements IssueNumber {}

    /**
     * The number of a supplement (增刊), counted apart from the ordinary issues: 2024年增刊第1期.
     *
     * @param year the year that the numbers run in, 1949 to 2100
     * @param issue the number of the supplement within the year, from 1
     */
    record Supplement(
            @Required @InRange(min = 1949, max = 2100) Integer year,
            @Required @AtLeast(1) Integer issue) implements IssueNumber {}

    /**
     * The label of a special issue (特刊), which has no number: 防汛工作特刊.
     *
     * @param label the label as printed
     */
    @Proofread(groups = Advice.class, payload = Advice.Warning.class)
    record Special(@Required @Name String label) implements IssueNumber {}

    /**
     * The number of an ordinary issue that also counts from the first issue of the series.
     *
     * @param year the year
     * @param issue the issue number within the year
     * @param cumulative the cumulative number
     * @return the number
     */
    static Regular regular(int year, int issue, int cumulative) {
        return new Regular(year, issue, cumulative, null);
    }

    /**
     * The number of an ordinary issue without a cumulative number.
     *
     * @param year the year
     * @param issue the issue number within the year
     * @return the number
     */
    static Regular regular(int year, int issue) {
        return new Regular(year, issue, null, null);
    }

    /**
     * The number of an ordinary issue that counts in the year of the issue's date.
     *
     * @param issue the issue number within the year
     * @return the number
     */
    static Regular regular(int issue) {
        return new Regular(null, issue, null, null);
    }

    /**
     * The number of an ordinary issue that counts from the first issue of the series alone.
     *
     * @param cumulative the cumulative number
     * @return the number
     */
    static Regular cumulative(int cumulative) {
        return new Regular(null, null, cumulative, null);
    }

    /**
     * The numbers of a combined issue without cumulative numbers.
     *
     * @param year the year
     * @param from the first issue number
     * @param to the last issue number
     * @return the number
     */
    static Combined combined(int year, int from, int to) {
        return new Combined(year, from, to, null, null);
    }

    /**
     * The numbers of a combined issue.
     *
     * @param year the year
     * @param from the first issue number
     * @param to the last issue number
     * @param cumulativeFrom the first cumulative number
     * @param cumulativeTo the last cumulative number
     * @return the number
     */
    static Combined combined(int year, int from, int to, int cumulativeFrom, int cumulativeTo) {
        return new Combined(year, from, to, cumulativeFrom, cumulativeTo);
    }

    /**
     * The number of a supplement.
     *
     * @param year the year
     * @param issue the number of the supplement within the year
     * @return the number
     */
    static Supplement supplement(int year, int issue) {
        return new Supplement(year, issue);
    }

    /**
     * The label of a special issue.
     *
     * @param label the label as printed
     * @return the number
     */
    static Special special(String label) {
        return new Special(Objects.requireNonNull(label, "label must not be null"));
    }

    /**
     * The number as the {@linkplain HouseStyle#standard() default style} prints it; {@link HouseStyle#format(IssueNumber)} for
     * another. A missing part, which validation reports, is printed as ×.
     *
     * @return the printed form
     */
    default String format() {
        return HouseStyle.standard().format(this);
    }

    /**
     * The number that a printed form stands for, in any common form: 2021年第32期（总第342期）, 〔2021〕第32期,
     * （2021年第32期，总第342期）, 二〇二一年第三十二期, 第32期, 第32号, 〔2021〕32号, 总第342期, 2021年增刊第1期. Blanks anywhere,
     * half-width and full-width digits and brackets, 〔〕 and ［］, zeros before a number, any dash, 、 or 至 between two numbers,
     * and 合刊 after them are understood. 创刊号 is number 1 with that label, 试刊第1期 its number with that label. Text that
     * names no issue number (第…期), or counts special issues by themselves (抗旱专刊第3期), is the label of a special issue.
     *
     * @param text the printed form, at most 200 characters
     * @return the number
     * @throws IllegalArgumentException if the text is blank, too long, or names an issue number in another form
     */
    static IssueNumber parse(String text) {
        return IssueNumberParser.parse(Objects.requireNonNull(text, "text must not be null"));
    }
}
