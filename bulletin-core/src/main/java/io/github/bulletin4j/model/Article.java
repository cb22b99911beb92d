package io.github.bulletin4j.model;

import io.github.bulletin4j.constraint.Advice;
import io.github.bulletin4j.constraint.FilledBody;
import io.github.bulletin4j.constraint.LegalCharacters;
import io.github.bulletin4j.constraint.Name;
import io.github.bulletin4j.constraint.Proofread;
import io.github.bulletin4j.constraint.Required;
import io.github.bulletin4j.constraint.SteppedHeadings;
import io.github.bulletin4j.constraint.SteppedHeadings.Skipped;
import io.github.bulletin4j.constraint.Unprinted;
import jakarta.validation.Valid;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An article (稿件).
 *
 * @param id a name for the article that is unique in the issue, not printed, or null
 * @param column the column that it stands in (栏目), printed whenever it changes, or null
 * @param kind whether it is a feature or a brief; absent means {@link Kind#FEATURE}
 * @param title the title
 * @param editorNote a note by the editors (按语), or null
 * @param contributor the organisation that sent it in (供稿单位), or null
 * @param authors the authors (作者)
 * @param source where it was taken from (来源), or null
 * @param keywords the keywords (关键词)
 * @param body the blocks in reading order, at least one
 * @param extensions an application's own data
 */
@Proofread(groups = Advice.class, payload = Advice.Warning.class)
public record Article(
        @Unprinted @Name @Nullable String id,
        @Name @Nullable String column,
        Kind kind,
        @Required @Valid Title title,
        @Valid @Nullable EditorNote editorNote,
        @Name @Nullable String contributor,
        List<@Name String> authors,
        @Name @Nullable String source,
        List<@Name String> keywords,

        @FilledBody
        @SteppedHeadings(value = Skipped.USED, groups = Advice.class, payload = Advice.Warning.class)
        @SteppedHeadings(value = Skipped.UNUSED, groups = Advice.class, payload = Advice.Hint.class)
        List<@Valid Block> body,

        @LegalCharacters Extensions extensions) {

    /** How a text was published. */
    public enum Kind {
        /** As an article of its own (刊用). */
        FEATURE,
        /** As a brief (简讯). */
        BRIEF
    }

    /**
     * An article.
     *
     * @param id a name for the article, or null
     * @param column the column that it stands in, or null
     * @param kind whether it is a feature or a brief
     * @param title the title
     * @param editorNote a note by the editors, or null
     * @param contributor the organisation that sent it in, or null
     * @param authors the authors
     * @param source where it was taken from, or null
     * @param keywords the keywords
     * @param body the blocks in reading order
     * @param extensions an application's own data
     */
    public Article {
        kind = kind == null ? Kind.FEATURE : kind;
        authors = Copies.list(authors, "authors");
        keywords = Copies.list(keywords, "keywords");
        body = Copies.list(body, "body");
        extensions = extensions == null ? Extensions.none() : extensions;
    }

    /**
     * An article of plain paragraphs.
     *
     * @param headline the headline
     * @param paragraphs the text of each paragraph
     * @return the article
     */
    public static Article of(String headline, String... paragraphs) {
        Objects.requireNonNull(headline, "headline must not be null");
        return builder(Title.of(headline)).body(paragraphs(paragraphs)).build();
    }

    /**
     * A builder of an article without a body.
     *
     * @param title the title
     * @return the builder
     */
    public static ArticleBuilder builder(Title title) {
        return new ArticleBuilder(Objects.requireNonNull(title, "title must not be null"));
    }

    /**
     * A builder that starts with this article.
     *
     * @return the builder
     */
    public ArticleBuilder toBuilder() {
        return new ArticleBuilder(title)
                .id(id)
                .column(column)
                .kind(kind)
                .editorNote(editorNote)
                .contributor(contributor)
                .authors(authors)
                .source(source)
                .keywords(keywords)
                .body(body)
                .extensions(extensions);
    }

    static List<Block> paragraphs(String... paragraphs) {
        List<Block> blocks = new ArrayList<>();
        for (String paragraph : Copies.given(paragraphs, "paragraphs")) {
            blocks.add(Paragraph.of(paragraph));
        }
        return blocks;
    }
}
