package io.github.bulletin4j.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Builds an {@link Issue}. Not safe for use by several threads. */
public final class IssueBuilder {
    private @Nullable Series series;
    private @Nullable IssueNumber number;
    private @Nullable LocalDate date;
    private final List<Compilers> compilers = new ArrayList<>();
    private @Nullable Marking marking;
    private @Nullable EditorNote editorNote;
    private @Nullable Contents contents;
    private final List<Article> articles = new ArrayList<>();
    private final List<Appendix> appendices = new ArrayList<>();
    private final List<DistributionList> distribution = new ArrayList<>();
    private @Nullable Colophon colophon;
    private Extensions extensions = Extensions.none();

    IssueBuilder(@Nullable Series series, @Nullable IssueNumber number, @Nullable LocalDate date) {
        this.series = series;
        this.number = number;
        this.date = date;
    }

    /**
     * The series, in place of the one that the builder began with; null takes it away from a draft.
     *
     * @param series the series
     * @return {@code this}
     */
    public IssueBuilder series(@Nullable Series series) {
        this.series = series;
        return this;
    }

    /**
     * The number, in place of the one that the builder began with; null takes it away from a draft.
     *
     * @param number the number
     * @return {@code this}
     */
    public IssueBuilder number(@Nullable IssueNumber number) {
        this.number = number;
        return this;
    }

    /**
     * The day of issue, in place of the one that the builder began with; null takes it away from a draft.
     *
     * @param date the day
     * @return {@code this}
     */
    public IssueBuilder date(@Nullable LocalDate date) {
        this.date = date;
        return this;
    }

    /**
     * The offices that compile the issue, in the role 编, in place of those given before; defaults to none.
     *
     * @param offices the offices in print order
     * @return {@code this}
     */
    public IssueBuilder compiledBy(String... offices) {
        return compilers(List.of(Compilers.of(offices)));
    }

    /**
     * Adds offices that compile the issue in a role of their own: 主办, 承办.
     *
     * @param offices the offices and their role
     * @return {@code this}
     */
    public IssueBuilder addCompilers(Compilers offices) {
        compilers.add(Objects.requireNonNull(offices, "offices must not be null"));
        return this;
    }

    /**
     * All offices that compile the issue and their roles, in place of those given before; defaults to none.
     *
     * @param compilers the offices in print order
     * @return {@code this}
     */
    public IssueBuilder compilers(List<Compilers> compilers) {
        Objects.requireNonNull(compilers, "compilers must not be null");
        this.compilers.clear();
        this.compilers.addAll(compilers);
        return this;
    }

    /**
     * What is printed above the masthead, defaults to nothing.
     *
     * @param marking the marking
     * @return {@code this}
     */
    public IssueBuilder marking(@Nullable Marking marking) {
        this.marking = marking;
        return this;
    }

    /**
     * A note by the editors before the articles (编者按), defaults to none.
     *
     * @param editorNote the note
     * @return {@code this}
     */
    public IssueBuilder editorNote(@Nullable EditorNote editorNote) {
        this.editorNote = editorNote;
        return this;
    }

    /**
     * A list of the headlines before the articles (本期要目), defaults to none.
     *
     * @param contents the contents
     * @return {@code this}
     */
    public IssueBuilder contents(@Nullable Contents contents) {
        this.contents = contents;
        return this;
    }

    /**
     * Adds an article.
     *
     * @param article the article
     * @return {@code this}
     */
    public IssueBuilder addArticle(Article article) {
        articles.add(Objects.requireNonNull(article, "article must not be null"));
        return this;
    }

    /**
     * All articles, in place of those added before. At least one is required.
     *
     * @param articles the articles in print order
     * @return {@code this}
     */
    public IssueBuilder articles(List<Article> articles) {
        Objects.requireNonNull(articles, "articles must not be null");
        this.articles.clear();
        this.articles.addAll(articles);
        return this;
    }

    /**
     * Adds an appendix (附件).
     *
     * @param appendix the appendix
     * @return {@code this}
     */
    public IssueBuilder addAppendix(Appendix appendix) {
        appendices.add(Objects.requireNonNull(appendix, "appendix must not be null"));
        return this;
    }

    /**
     * All appendices, in place of those added before; defaults to none.
     *
     * @param appendices the appendices in print order
     * @return {@code this}
     */
    public IssueBuilder appendices(List<? extends Appendix> appendices) {
        Objects.requireNonNull(appendices, "appendices must not be null");
        this.appendices.clear();
        this.appendices.addAll(appendices);
        return this;
    }

    /**
     * Adds a distribution list (报、送、发、抄送).
     *
     * @param list the list
     * @return {@code this}
     */
    public IssueBuilder addDistributionList(DistributionList list) {
        distribution.add(Objects.requireNonNull(list, "list must not be null"));
        return this;
    }

    /**
     * All distribution lists, in place of those added before; defaults to none.
     *
     * @param distribution the lists in print order
     * @return {@code this}
     */
    public IssueBuilder distribution(List<DistributionList> distribution) {
        Objects.requireNonNull(distribution, "distribution must not be null");
        this.distribution.clear();
        this.distribution.addAll(distribution);
        return this;
    }

    /**
     * What is printed below the distribution lists, defaults to nothing.
     *
     * @param colophon the colophon
     * @return {@code this}
     */
    public IssueBuilder colophon(@Nullable Colophon colophon) {
        this.colophon = colophon;
        return this;
    }

    /**
     * An application's own data, defaults to none.
     *
     * @param extensions the data
     * @return {@code this}
     */
    public IssueBuilder extensions(Extensions extensions) {
        this.extensions = Objects.requireNonNull(extensions, "extensions must not be null");
        return this;
    }

    /**
     * The issue as built so far.
     *
     * @return the issue
     */
    @SuppressWarnings("NullAway") // what a draft lacks the rules say
    public Issue build() {
        return new Issue(
                series,
                number,
                compilers,
                date,
                marking,
                editorNote,
                contents,
                articles,
                appendices,
                distribution,
                colophon,
                extensions);
    }
}
