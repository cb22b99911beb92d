package io.github.bulletin4j.composition;

import io.github.bulletin4j.model.Article;
import io.github.bulletin4j.model.Contents;
import io.github.bulletin4j.model.HouseStyle;
import io.github.bulletin4j.model.Issue;
import io.github.bulletin4j.model.PatternField;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Composes what stands before the articles: the editor's note and the contents (编者按、目录). */
final class OpeningComposer {
    private final Consumer<? super Part> parts;
    private final HouseStyle style;
    private final PageNumbers pages;

    OpeningComposer(Consumer<? super Part> parts, HouseStyle style, PageNumbers pages) {
        this.parts = parts;
        this.style = style;
        this.pages = pages;
    }

    void compose(Issue issue) {
        if (issue.editorNote() != null) {
            parts.accept(
                    ArticleComposer.note(Role.EDITOR_NOTE, issue.editorNote(), ModelPath.ISSUE.child("editorNote")));
        }
        if (issue.contents() != null) {
            ModelPath path = ModelPath.ISSUE.child("contents");
            line(Role.CONTENTS_HEADING, path.child("heading"), issue.contents().heading());
            if (issue.contents().entries().isEmpty()) {
                headlines(issue.articles());
            } else {
                given(issue.contents(), path);
            }
        }
    }

    private void given(Contents contents, ModelPath path) {
        for (int i = 0; i < contents.entries().size(); i++) {
            ModelPath entry = path.child("entries", i);
            SpanList text = new SpanList(Role.CONTENTS_ENTRY, entry)
                    .text(entry, contents.entries().get(i));
            entry(Map.of(PatternField.N, i + 1, PatternField.HEADLINE, text), entry);
        }
    }

    /** The headlines with the numbers that the articles have. */
    private void headlines(List<Article> articles) {
        ArticleNumbers numbers = new ArticleNumbers(style);
        for (int i = 0; i < articles.size(); i++) {
            Article article = articles.get(i);
            ModelPath path = ModelPath.ISSUE.child("articles", i);
            int number = numbers.next(article);
            if (style.contentsByColumn() && numbers.beginsColumn()) {
                line(Role.CONTENTS_COLUMN, path.child("column"), article.column());
            }
            if (article.title() != null) {
                ModelPath title = path.child("title");
                SpanList headline = new SpanList(Role.CONTENTS_ENTRY, title)
                        .joined(title, "headline", article.title().headline(), "");
                Map<PatternField, Object> values = new EnumMap<>(PatternField.class);
                values.put(PatternField.N, number);
                values.put(PatternField.HEADLINE, headline);
                Integer page = pages.of(i);
                if (page != null) {
                    values.put(PatternField.LEADER, new SpanList(Role.CONTENTS_ENTRY, title).leader());
                    values.put(PatternField.PAGE, new SpanList(Role.CONTENTS_ENTRY, title).page(path, page));
                }
                entry(values, title);
            }
        }
    }

    private void entry(Map<PatternField, ?> values, ModelPath path) {
        parts.accept(new SpanList(Role.CONTENTS_ENTRY, path)
                .pattern(style.contents(), values)
                .paragraph());
    }

    private void line(Role role, ModelPath path, @Nullable String text) {
        if (text != null) {
            parts.accept(new SpanList(role, path).text(path, text).paragraph());
        }
    }
}
