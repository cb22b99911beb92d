package io.github.bulletin4j.composition;

import io.github.bulletin4j.model.HouseStyle;
import io.github.bulletin4j.model.Issue;
import java.util.Objects;
import java.util.function.Consumer;

/**
 * Turns an issue into the parts of its printed pages (排版), in reading order, one at a time: marking, masthead, editor's
 * note, contents, articles, appendices, distribution lists, colophon.
 *
 * <p>Nothing is judged here: a missing part of a draft is left out. Every value that is printed is in exactly one
 * {@link Span} or cell, but for headlines and columns, which the list of headlines repeats. Use by one thread.
 */
public final class Composer {
    private final Consumer<? super Part> parts;
    private final HouseStyle style;
    private final BodyComposer body;
    private final ArticleComposer articles;

    private Composer(Consumer<? super Part> parts, HouseStyle style) {
        this.parts = parts;
        this.style = style;
        this.body = new BodyComposer(parts, style);
        this.articles = new ArticleComposer(parts, body, style);
    }

    /**
     * Hands the parts of an issue to a consumer, in reading order.
     *
     * @param issue the issue
     * @param parts takes each part as soon as it is made
     */
    public static void compose(Issue issue, Consumer<? super Part> parts) {
        compose(issue, PageNumbers.NONE, parts);
    }

    /**
     * Hands the parts of an issue to a consumer, in reading order.
     *
     * @param issue the issue
     * @param pages knows the pages that its contents name
     * @param parts takes each part as soon as it is made
     */
    public static void compose(Issue issue, PageNumbers pages, Consumer<? super Part> parts) {
        Objects.requireNonNull(issue, "issue must not be null");
        Consumer<? super Part> all = AppendixList.in(issue, Objects.requireNonNull(parts, "parts"));
        Composer composer = new Composer(all, issue.houseStyle());
        composer.head(issue);
        composer.opening(issue, Objects.requireNonNull(pages, "pages"));
        composer.articles.articles(issue.articles());
        new AppendixComposer(parts, composer.body).compose(issue);
        composer.foot(issue);
    }

    private void head(Issue issue) {
        Section head = begin(Section.Kind.HEAD);
        new HeadComposer(parts, style).compose(issue);
        parts.accept(new SectionEnd(head));
    }

    private void opening(Issue issue, PageNumbers pages) {
        Section opening = begin(Section.Kind.OPENING);
        new OpeningComposer(parts, style, pages).compose(issue);
        parts.accept(new SectionEnd(opening));
    }

    private void foot(Issue issue) {
        Section foot = begin(Section.Kind.FOOT);
        new FootComposer(parts, style).compose(issue);
        parts.accept(new SectionEnd(foot));
    }

    private Section begin(Section.Kind kind) {
        Section section = new Section(kind, ModelPath.ISSUE);
        parts.accept(new SectionBegin(section));
        return section;
    }
}
