package io.github.bulletin4j.model;

import io.github.bulletin4j.constraint.Advice;
import io.github.bulletin4j.constraint.AppendixReferences;
import io.github.bulletin4j.constraint.DateAfterPeriod;
import io.github.bulletin4j.constraint.Distinct;
import io.github.bulletin4j.constraint.Distinct.Elements;
import io.github.bulletin4j.constraint.InRange;
import io.github.bulletin4j.constraint.LegalCharacters;
import io.github.bulletin4j.constraint.Numbered;
import io.github.bulletin4j.constraint.PrintOrder;
import io.github.bulletin4j.constraint.PrintedInStyle;
import io.github.bulletin4j.constraint.Required;
import io.github.bulletin4j.constraint.SpecialLabel;
import io.github.bulletin4j.constraint.YearOfDate;
import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * One issue of a bulletin (一期简报).
 *
 * @param series the series that it belongs to
 * @param number its number, or null
 * @param compilers the offices that compile it, in print order (编印单位、主办、承办)
 * @param date the day of issue (印发日期)
 * @param marking what is printed above the masthead, or null
 * @param editorNote a note by the editors before the articles (编者按), or null
 * @param contents a list of the headlines before the articles (本期要目), or null
 * @param articles the articles in print order, at least one
 * @param appendices the appendices in print order (附件)
 * @param distribution the distribution lists in print order (报、送、发、抄送)
 * @param colophon what is printed below the distribution lists (版记), or null
 * @param extensions an application's own data
 */
@AppendixReferences(groups = Advice.class, payload = Advice.Warning.class)
@DateAfterPeriod(groups = Advice.class, payload = Advice.Warning.class)
@Distinct(Elements.ARTICLE_IDS)
@Distinct(Elements.DISTRIBUTION_KINDS)
@Distinct(value = Elements.RECIPIENTS, groups = Advice.class, payload = Advice.Warning.class)
@Distinct(value = Elements.TITLES, groups = Advice.class, payload = Advice.Warning.class)
@PrintOrder(groups = Advice.class, payload = Advice.Warning.class)
@PrintedInStyle(groups = Advice.class, payload = Advice.Hint.class)
@SpecialLabel(groups = Advice.class, payload = Advice.Warning.class)
@YearOfDate(groups = Advice.class, payload = Advice.Warning.class)
public record Issue(
        @Required @Valid Series series,

        @Numbered(groups = Advice.class, payload = Advice.Warning.class) @Valid @Nullable
        IssueNumber number,

        List<@Valid Compilers> compilers,
        @Required @InRange(min = 1949, max = 2100) LocalDate date,
        @Valid @Nullable Marking marking,
        @Valid @Nullable EditorNote editorNote,
        @Valid @Nullable Contents contents,
        @Required List<@Valid Article> articles,
        List<@Valid Appendix> appendices,
        List<@Valid DistributionList> distribution,
        @Valid @Nullable Colophon colophon,
        @LegalCharacters Extensions extensions) {

    /**
     * An issue; {@link #builder(Series, IssueNumber, LocalDate)} reads better.
     *
     * @param series the series that it belongs to
     * @param number its number, or null
     * @param compilers the offices that compile it
     * @param date the day of issue
     * @param marking what is printed above the masthead, or null
     * @param editorNote a note by the editors, or null
     * @param contents a list of the headlines, or null
     * @param articles the articles in print order
     * @param appendices the appendices in print order
     * @param distribution the distribution lists in print order
     * @param colophon what is printed below the distribution lists, or null
     * @param extensions an application's own data
     */
    public Issue {
        compilers = Copies.list(compilers, "compilers");
        articles = Copies.list(articles, "articles");
        appendices = Copies.list(appendices, "appendices");
        distribution = Copies.list(distribution, "distribution");
        extensions = extensions == null ? Extensions.none() : extensions;
    }

    /**
     * A builder of an issue without articles.
     *
     * @param series the series that it belongs to
     * @param number its number, or null
     * @param date the day of issue
     * @return the builder
     */
    public static IssueBuilder builder(Series series, IssueNumber number, LocalDate date) {
        return new IssueBuilder(
                Objects.requireNonNull(series, "series must not be null"),
                Objects.requireNonNull(
                        number, "number must not be null: builder(series, date) is for an issue without one"),
                Objects.requireNonNull(date, "date must not be null"));
    }

    /**
     * A builder of an issue without a number and without articles.
     *
     * @param series the series that it belongs to
     * @param date the day of issue
     * @return the builder
     */
    public static IssueBuilder builder(Series series, LocalDate date) {
        return new IssueBuilder(
                Objects.requireNonNull(series, "series must not be null"),
                null,
                Objects.requireNonNull(date, "date must not be null"));
    }

    /**
     * A builder that starts with this issue.
     *
     * @return the builder
     */
    public IssueBuilder toBuilder() {
        return new IssueBuilder(series, number, date)
                .compilers(compilers)
                .marking(marking)
                .editorNote(editorNote)
                .contents(contents)
                .articles(articles)
                .appendices(appendices)
                .distribution(distribution)
                .colophon(colophon)
                .extensions(extensions);
    }

    /**
     * This issue with other articles, each made from the one in its place.
     *
     * @param change gives the article that stands in the place of another, which may be the same
     * @return the issue; all else is as here
     * @throws IllegalArgumentException if {@code change} gives {@code null}
     */
    public Issue mapArticles(UnaryOperator<Article> change) {
        Objects.requireNonNull(change, "change must not be null");
        List<Article> changed = new ArrayList<>(articles.size());
        for (Article article : articles) {
            changed.add(change.apply(article));
        }
        return toBuilder().articles(changed).build();
    }

    /**
     * How this issue is printed.
     *
     * @return the series' style, or the default one
     */
    public HouseStyle houseStyle() {
        return series == null || series.style() == null ? HouseStyle.standard() : series.style();
    }

    /**
     * The label of an appendix (GB/T 9704-2012, 7.3.7) as the {@linkplain #houseStyle() house style} prints it: by default
     * 附件： for an only one, else 附件1：, 附件2： ….
     *
     * @param index the place of the appendix in {@link #appendices()}, from 0
     * @return the label
     * @throws IndexOutOfBoundsException if there is no such appendix
     */
    public String appendixLabel(int index) {
        Objects.checkIndex(index, appendices.size());
        return houseStyle().formatAppendixLabel(appendices.size() == 1 ? null : index + 1);
    }
}
