package io.github.bulletin4j.model;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Builds an {@link Article}. Not safe for use by several threads. */
public final class ArticleBuilder {
    private Title title;
    private @Nullable String id;
    private @Nullable String column;
    private Article.Kind kind = Article.Kind.FEATURE;
    private @Nullable EditorNote editorNote;
    private @Nullable String contributor;
    private final List<String> authors = new ArrayList<>();
    private final List<Block> body = new ArrayList<>();
    private Extensions extensions = Extensions.none();

    ArticleBuilder(Title title) {
        this.title = title;
    }

    /**
     * The title, in place of the one that the builder began with.
     *
     * @param title the title
     * @return {@code this}
     */
    public ArticleBuilder title(Title title) {
        this.title = title;
        return this;
    }

    /**
     * A name for the article that is unique in the issue, defaults to none.
     *
     * @param id the name
     * @return {@code this}
     */
    public ArticleBuilder id(@Nullable String id) {
        this.id = id;
        return this;
    }

    /**
     * The column that the article stands in (栏目), defaults to none.
     *
     * @param column the column's name
     * @return {@code this}
     */
    public ArticleBuilder column(@Nullable String column) {
        this.column = column;
        return this;
    }

    /**
     * Whether the article is a feature or a brief, defaults to a feature.
     *
     * @param kind the kind
     * @return {@code this}
     */
    public ArticleBuilder kind(Article.Kind kind) {
        this.kind = kind;
        return this;
    }

    /**
     * A note by the editors (按语), defaults to none.
     *
     * @param editorNote the note
     * @return {@code this}
     */
    public ArticleBuilder editorNote(@Nullable EditorNote editorNote) {
        this.editorNote = editorNote;
        return this;
    }

    /**
     * The organisation that sent the article in (供稿单位), defaults to unsaid.
     *
     * @param contributor the organisation
     * @return {@code this}
     */
    public ArticleBuilder contributor(@Nullable String contributor) {
        this.contributor = contributor;
        return this;
    }

    /**
     * Adds an author.
     *
     * @param author the name
     * @return {@code this}
     */
    public ArticleBuilder addAuthor(String author) {
        authors.add(author);
        return this;
    }

    /**
     * All authors, in place of those added before.
     *
     * @param authors the names
     * @return {@code this}
     */
    public ArticleBuilder authors(List<String> authors) {
        this.authors.clear();
        this.authors.addAll(authors);
        return this;
    }

    /**
     * Adds a plain paragraph to the body.
     *
     * @param text the text
     * @return {@code this}
     */
    public ArticleBuilder addParagraph(String text) {
        return addBlock(Paragraph.of(text));
    }

    /**
     * Adds a block to the body.
     *
     * @param block the block
     * @return {@code this}
     */
    public ArticleBuilder addBlock(Block block) {
        body.add(block);
        return this;
    }

    /**
     * The whole body, in place of the blocks added before.
     *
     * @param body the blocks in reading order
     * @return {@code this}
     */
    public ArticleBuilder body(List<? extends Block> body) {
        this.body.clear();
        this.body.addAll(body);
        return this;
    }

    /**
     * An application's own data, defaults to none.
     *
     * @param extensions the data
     * @return {@code this}
     */
    public ArticleBuilder extensions(Extensions extensions) {
        this.extensions = extensions;
        return this;
    }

    /**
     * The article as built so far.
     *
     * @return the article
     */
    public Article build() {
        return new Article(id, column, kind, title, editorNote, contributor, authors, body, extensions);
    }
}
