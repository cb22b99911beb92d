package io.github.bulletin4j.composition;

import io.github.bulletin4j.model.Appendix;
import io.github.bulletin4j.model.Article;
import io.github.bulletin4j.model.EditorNote;
import io.github.bulletin4j.model.Inline;
import io.github.bulletin4j.model.Issue;
import io.github.bulletin4j.model.LineBreak;
import io.github.bulletin4j.model.ProseAppendix;
import io.github.bulletin4j.model.StatisticsAppendix;
import io.github.bulletin4j.model.Strong;
import io.github.bulletin4j.model.TableAppendix;
import io.github.bulletin4j.model.Text;
import io.github.bulletin4j.model.Title;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Turns an issue into the parts of its printed pages (排版), in reading order, one at a time: marking, masthead, editor's
 * note, contents, articles, appendices, distribution lists, colophon.
 *
 * <p>Nothing is judged here: a missing part of a draft is left out. Use by one thread.
 */
public final class Composer {
    private final Consumer<? super Part> parts;
    private final BodyComposer body;

    private Composer(Consumer<? super Part> parts) {
        this.parts = parts;
        this.body = new BodyComposer(parts);
    }

    /**
     * Hands the parts of an issue to a consumer, in reading order.
     *
     * @param issue the issue
     * @param parts takes each part as soon as it is made
     */
    public static void compose(Issue issue, Consumer<? super Part> parts) {
        Composer composer = new Composer(parts);
        new HeadComposer(parts).compose(issue);
        composer.opening(issue);
        composer.articles(issue.articles());
        composer.appendices(issue);
        new FootComposer(parts).compose(issue);
    }

    private void opening(Issue issue) {
        note(Role.EDITOR_NOTE, issue.editorNote());
        if (issue.contents() == null) {
            return;
        }
        line(Role.CONTENTS_HEADING, issue.contents().heading());
        for (Article article : issue.articles()) {
            if (article.title() != null) {
                line(Role.CONTENTS_ENTRY, article.title().headlineText());
            }
        }
    }

    private void articles(List<Article> articles) {
        String column = null;
        for (Article article : articles) {
            if (article.column() != null && !article.column().equals(column)) {
                line(Role.COLUMN, article.column());
            }
            column = article.column();
            article(article);
        }
    }

    private void article(Article article) {
        title(article.title());
        note(Role.ARTICLE_NOTE, article.editorNote());
        body.compose(article.body());
        line(Role.BYLINE, byline(article));
    }

    private void title(@Nullable Title title) {
        if (title == null) {
            return;
        }
        line(Role.KICKER, title.kicker());
        if (!title.headline().isEmpty()) {
            List<Inline> lines = new ArrayList<>();
            for (String line : title.headline()) {
                if (!lines.isEmpty()) {
                    lines.add(new LineBreak());
                }
                lines.add(new Text(line));
            }
            parts.accept(new Line(Role.HEADLINE, lines));
        }
        line(Role.SUBTITLE, title.subtitle());
    }

    /** （contributor author、author 供稿）, or （author、author） when no contributor is named. */
    private static @Nullable String byline(Article article) {
        String authors = String.join("、", article.authors());
        if (article.contributor() == null) {
            return authors.isEmpty() ? null : "（" + authors + "）";
        }
        return "（" + article.contributor() + (authors.isEmpty() ? "" : " " + authors) + " 供稿）";
    }

    private void appendices(Issue issue) {
        for (int i = 0; i < issue.appendices().size(); i++) {
            Appendix appendix = issue.appendices().get(i);
            line(Role.APPENDIX_LABEL, issue.appendixLabel(i) + "：");
            line(Role.APPENDIX_TITLE, appendix.title());
            if (appendix.period() != null) {
                line(Role.APPENDIX_PERIOD, "（" + appendix.period().format() + "）");
            }
            appendix(appendix);
        }
    }

    private void appendix(Appendix appendix) {
        if (appendix instanceof StatisticsAppendix statistics) {
            body.table(StatisticsTable.of(statistics));
        } else if (appendix instanceof TableAppendix table) {
            body.table(table.table());
        } else if (appendix instanceof ProseAppendix prose) {
            body.compose(prose.body());
        } else {
            throw new AssertionError(appendix);
        }
    }

    private void note(Role role, @Nullable EditorNote note) {
        if (note == null) {
            return;
        }
        List<Inline> inlines = new ArrayList<>(2);
        if (note.label() != null) {
            inlines.add(new Strong(note.label() + "："));
        }
        inlines.add(new Text(Objects.requireNonNullElse(note.text(), "")));
        parts.accept(new Line(role, inlines));
    }

    private void line(Role role, @Nullable String text) {
        if (text != null) {
            parts.accept(Line.of(role, text));
        }
    }
}
