package io.github.bulletin4j.composition;

import io.github.bulletin4j.model.Article;
import io.github.bulletin4j.model.EditorNote;
import io.github.bulletin4j.model.Issue;
import io.github.bulletin4j.model.LineBreak;
import io.github.bulletin4j.model.Title;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Composes what opens the issue and its articles (编者按、目录、文章). */
final class ArticleComposer {
    private final Consumer<? super Part> parts;
    private final BodyComposer body;

    ArticleComposer(Consumer<? super Part> parts, BodyComposer body) {
        this.parts = parts;
        this.body = body;
    }

    void opening(Issue issue) {
        note(Role.EDITOR_NOTE, ModelPath.ISSUE.child("editorNote"), issue.editorNote());
        if (issue.contents() == null) {
            return;
        }
        line(
                Role.CONTENTS_HEADING,
                ModelPath.ISSUE.child("contents").child("heading"),
                issue.contents().heading());
        List<String> entries = issue.contents().entries();
        for (int i = 0; i < entries.size(); i++) {
            line(Role.CONTENTS_ENTRY, ModelPath.ISSUE.child("contents").child("entries", i), entries.get(i));
        }
        for (int i = 0; i < issue.articles().size() && entries.isEmpty(); i++) {
            Title title = issue.articles().get(i).title();
            if (title != null) {
                ModelPath path = article(i).child("title");
                parts.accept(new SpanList(Role.CONTENTS_ENTRY, path)
                        .joined(path, "headline", title.headline(), "")
                        .paragraph());
            }
        }
    }

    void articles(List<Article> articles) {
        String column = null;
        for (int i = 0; i < articles.size(); i++) {
            Article article = articles.get(i);
            ModelPath path = article(i);
            if (article.column() != null && !article.column().equals(column)) {
                line(Role.COLUMN, path.child("column"), article.column());
            }
            column = article.column();
            Section section = new Section(Section.Kind.ARTICLE, path);
            parts.accept(new SectionBegin(section));
            article(article, path);
            parts.accept(new SectionEnd(section));
        }
    }

    private static ModelPath article(int index) {
        return ModelPath.ISSUE.child("articles", index);
    }

    private void article(Article article, ModelPath path) {
        title(article.title(), path.child("title"));
        note(Role.ARTICLE_NOTE, path.child("editorNote"), article.editorNote());
        body.compose(article.body(), path);
        byline(article, path);
        if (article.source() != null) {
            ModelPath source = path.child("source");
            parts.accept(new SpanList(Role.BYLINE, source)
                    .wording(Wording.OPENING_BRACKET)
                    .text(source, article.source())
                    .wording(Wording.CLOSING_BRACKET)
                    .paragraph());
        }
        if (!article.keywords().isEmpty()) {
            parts.accept(new SpanList(Role.BYLINE, path)
                    .wording(Wording.OPENING_BRACKET + Wording.KEYWORDS)
                    .joined(path, "keywords", article.keywords(), Wording.BETWEEN_RECIPIENTS)
                    .wording(Wording.CLOSING_BRACKET)
                    .paragraph());
        }
    }

    private void title(@Nullable Title title, ModelPath path) {
        if (title == null) {
            return;
        }
        line(Role.KICKER, path.child("kicker"), title.kicker());
        if (!title.headline().isEmpty()) {
            SpanList headline = new SpanList(Role.HEADLINE, path);
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

    /** （contributor author、author 供稿）, or （author、author） when no contributor is named. */
    private void byline(Article article, ModelPath path) {
        List<String> authors = article.authors();
        boolean contributed = article.contributor() != null;
        if (!contributed && String.join("", authors).isEmpty()) {
            return;
        }
        SpanList byline = new SpanList(Role.BYLINE, path)
                .wording(Wording.OPENING_BRACKET)
                .text(path.child("contributor"), article.contributor());
        if (contributed && !authors.isEmpty()) {
            byline.wording(Wording.BEFORE_AUTHORS);
        }
        byline.joined(path, "authors", authors, Wording.BETWEEN_NAMES);
        if (contributed) {
            byline.wording(Wording.CONTRIBUTED);
        }
        parts.accept(byline.wording(Wording.CLOSING_BRACKET).paragraph());
    }

    private void note(Role role, ModelPath path, @Nullable EditorNote note) {
        if (note != null) {
            parts.accept(new SpanList(role, path)
                    .label(path.child("label"), note.label(), Wording.COLON)
                    .text(path.child("text"), note.text())
                    .paragraph());
        }
    }

    private void line(Role role, ModelPath path, @Nullable String text) {
        if (text != null) {
            parts.accept(new SpanList(role, path).text(path, text).paragraph());
        }
    }
}
