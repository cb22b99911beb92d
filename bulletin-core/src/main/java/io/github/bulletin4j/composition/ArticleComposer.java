package io.github.bulletin4j.composition;

import io.github.bulletin4j.model.Article;
import io.github.bulletin4j.model.EditorNote;
import io.github.bulletin4j.model.HouseStyle;
import io.github.bulletin4j.model.LineBreak;
import io.github.bulletin4j.model.PatternField;
import io.github.bulletin4j.model.PrintPattern;
import io.github.bulletin4j.model.Strong;
import io.github.bulletin4j.model.Title;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Composes the articles (稿件): title, note, body, and what stands at the end. */
final class ArticleComposer {
    private static final String BLANK = "\u3000";

    private final Consumer<? super Part> parts;
    private final BodyComposer body;
    private final HouseStyle style;

    ArticleComposer(Consumer<? super Part> parts, BodyComposer body, HouseStyle style) {
        this.parts = parts;
        this.body = body;
        this.style = style;
    }

    void articles(List<Article> articles) {
        ArticleNumbers numbers = new ArticleNumbers(style);
        for (int i = 0; i < articles.size(); i++) {
            Article article = articles.get(i);
            ModelPath path = ModelPath.ISSUE.child("articles", i);
            int number = numbers.next(article);
            if (numbers.beginsColumn()) {
                line(Role.COLUMN, path.child("column"), article.column());
            }
            Section section = new Section(Section.Kind.ARTICLE, path);
            parts.accept(new SectionBegin(section));
            if (article.kind() == Article.Kind.BRIEF && style.briefs() == HouseStyle.Briefs.RUN_IN) {
                brief(article, mark(number), path);
            } else {
                article(article, mark(number), path);
            }
            parts.accept(new SectionEnd(section));
        }
    }

    private String mark(int number) {
        String mark =
                style.articleNumber() == null ? null : style.articleNumber().format(Map.of(PatternField.N, number));
        return mark == null ? "" : mark;
    }

    private void article(Article article, String mark, ModelPath path) {
        title(article.title(), mark, path.child("title"));
        note(article.editorNote(), path.child("editorNote"));
        body.compose(article.body(), path);
        for (SpanList line : end(article, path)) {
            parts.accept(line.paragraph());
        }
    }

    /** One paragraph, as long as its text is one: the title in bold, the text, and what stands at the end. */
    private void brief(Article article, String mark, ModelPath path) {
        note(article.editorNote(), path.child("editorNote"));
        SpanList lead = new SpanList(Role.BODY, path);
        if (article.title() != null) {
            strong(article.title(), mark, lead, path.child("title"));
        }
        SpanList end = new SpanList(Role.BODY, path);
        end(article, path).forEach(end::all);
        body.compose(article.body(), path, lead, end);
    }

    private static void strong(Title title, String mark, SpanList lead, ModelPath path) {
        lead.strongMarker(mark);
        if (title.kicker() != null) {
            lead.inline(path.child("kicker"), new Strong(title.kicker())).wording(BLANK);
        }
        for (int i = 0; i < title.headline().size(); i++) {
            if (title.headline().get(i) != null) {
                lead.inline(
                        path.child("headline", i), new Strong(title.headline().get(i)));
            }
        }
        if (title.subtitle() != null) {
            lead.wording(BLANK).inline(path.child("subtitle"), new Strong(title.subtitle()));
        }
        if (!lead.isEmpty()) {
            lead.wording(BLANK);
        }
    }

    private void title(@Nullable Title title, String mark, ModelPath path) {
        if (title == null) {
            return;
        }
        line(Role.KICKER, path.child("kicker"), title.kicker());
        if (!title.headline().isEmpty()) {
            SpanList headline = new SpanList(Role.HEADLINE, path).marker(mark);
            for (int i = 0; i < title.headline().size(); i++) {
                ModelPath line = path.child("headline", i);
                if (i > 0) {
                    headline.inline(line, new LineBreak());
                }
                headline.text(line, title.headline().get(i));
            }
            parts.accept(headline.paragraph());
        }
        line(Role.SUBTITLE, path.child("subtitle"), title.subtitle());
    }

    /** By-line, source and keywords, each a line, as far as there are any. */
    private List<SpanList> end(Article article, ModelPath path) {
        boolean signed = article.contributor() != null || !article.authors().isEmpty();
        if (!signed && article.source() == null && article.keywords().isEmpty()) {
            return List.of();
        }
        List<SpanList> lines = new ArrayList<>();
        SpanList contributor = new SpanList(Role.BYLINE, path).text(path.child("contributor"), article.contributor());
        SpanList authors =
                new SpanList(Role.BYLINE, path).joined(path, "authors", article.authors(), Marks.BETWEEN_NAMES);
        add(
                lines,
                style.bylineOf(article),
                said(PatternField.CONTRIBUTOR, contributor, PatternField.AUTHORS, authors),
                path);
        SpanList source = new SpanList(Role.BYLINE, path).text(path.child("source"), article.source());
        add(lines, style.source(), said(PatternField.SOURCE, source), path);
        SpanList keywords =
                new SpanList(Role.BYLINE, path).joined(path, "keywords", article.keywords(), Marks.BETWEEN_KEYWORDS);
        add(lines, style.keywords(), said(PatternField.KEYWORDS, keywords), path);
        return lines;
    }

    private static Map<PatternField, SpanList> said(PatternField field, SpanList value) {
        return value.isEmpty() ? Map.of() : Map.of(field, value);
    }

    private static Map<PatternField, SpanList> said(
            PatternField first, SpanList value, PatternField second, SpanList other) {
        return value.isEmpty()
                ? said(second, other)
                : other.isEmpty() ? said(first, value) : Map.of(first, value, second, other);
    }

    private static void add(
            List<SpanList> lines, PrintPattern pattern, Map<PatternField, SpanList> values, ModelPath path) {
        if (values.isEmpty()) {
            return;
        }
        SpanList line = new SpanList(Role.BYLINE, path).pattern(pattern, values);
        if (!line.isEmpty()) {
            lines.add(line);
        }
    }

    private void note(@Nullable EditorNote note, ModelPath path) {
        if (note != null) {
            parts.accept(note(Role.ARTICLE_NOTE, note, path));
        }
    }

    static PrintedParagraph note(Role role, EditorNote note, ModelPath path) {
        return new SpanList(role, path)
                .label(path.child("label"), note.label())
                .text(path.child("text"), note.text())
                .paragraph();
    }

    private void line(Role role, ModelPath path, @Nullable String text) {
        if (text != null) {
            parts.accept(new SpanList(role, path).text(path, text).paragraph());
        }
    }
}
