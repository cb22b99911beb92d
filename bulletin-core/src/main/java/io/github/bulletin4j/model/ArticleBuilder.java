package io.github.bulletin4j.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Builds an {@link Article}. Not safe for use by several threads. */
public final class ArticleBuilder {
    private @Nullable Title title;
    private @Nullable String id;
    private @Nullable String column;
    private Article.Kind kind = Article.Kind.FEATURE;
    private @Nullable EditorNote editorNote;
    private @Nullable String contributor;
    private final List<String> authors = new ArrayList<>();
    private @Nullable String source;
    private final List<String> keywords = new ArrayList<>();
    private final List<Block> body = new ArrayList<>();
    private Extensions extensions = Extensions.none();

    ArticleBuilder(@Nullable Title title) {
        this.title = Objects.requireNonNull(title, "title must not be null");
    }

    /**
     * The title, in place of the one that the builder began with; null takes it away from a draft.
     *
     * @param title the title
     * @return {@code this}
     */
    public ArticleBuilder title(@Nullable Title title) {
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
        this.kind = Objects.requireNonNull(kind, "kind must not be null");
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
        authors.add(Objects.requireNonNull(author, "author must not be null"));
        return this;
    }

    /**
     * All authors, in place of those added before.
     *
     * @param authors the names
     * @return {@code this}
     */
    public ArticleBuilder authors(List<String> authors) {
        Objects.requireNonNull(authors, "authors must not be null");
        this.authors.clear();
        this.authors.addAll(authors);
        return this;
    }

    /**
     * Where the article was taken from (来源), defaults to unsaid.
     *
     * @param source a newspaper, a site, a document
     * @return {@code this}
     */
    public ArticleBuilder source(@Nullable String source) {
        this.source = source;
        return this;
    }

    /**
     * All keywords (关键词), in place of those given before; defaults to none.
     *
     * @param keywords the words
     * @return {@code this}
     */
    public ArticleBuilder keywords(List<String> keywords) {
        Objects.requireNonNull(keywords, "keywords must not be null");
        this.keywords.clear();
        this.keywords.addAll(keywords);
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
     * Adds a numbered heading to the body.
     *
     * @param level the level, 1 to 4
     * @param text the heading without its number
     * @return {@code this}
     */
    public ArticleBuilder addHeading(int level, String text) {
        return addBlock(Heading.of(level, text));
    }

    /**
     * Adds a bulleted list to the body.
     *
     * @param items the items in order
     * @return {@code this}
     */
    public ArticleBuilder addList(String... items) {
        return addBlock(ListBlock.unordered(items));
    }

    /**
     * Adds a numbered list to the body.
     *
     * @param items the items in order
     * @return {@code this}
     */
    public ArticleBuilder addNumberedList(String... items) {
        return addBlock(ListBlock.ordered(items));
    }

    /**
     * Adds a table to the body.
     *
     * @param table the table
     * @return {@code this}
     */
    public ArticleBuilder addTable(Table table) {
        return addBlock(new TableBlock(Objects.requireNonNull(table, "table must not be null")));
    }

    /**
     * Adds a picture of its own width to the body.
     *
     * @param image the picture
     * @param alt what the picture shows, for readers who cannot see it
     * @return {@code this}
     */
    public ArticleBuilder addFigure(Image image, String alt) {
        return addBlock(Figure.of(image, alt));
    }

    /**
     * Adds a block to the body.
     *
     * @param block the block
     * @return {@code this}
     */
    public ArticleBuilder addBlock(Block block) {
        body.add(Objects.requireNonNull(block, "block must not be null"));
        return this;
    }

    /**
     * The whole body, in place of the blocks added before.
     *
     * @param body the blocks in reading order
     * @return {@code this}
     */
    public ArticleBuilder body(List<? extends Block> body) {
        Objects.requireNonNull(body, "body must not be null");
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
        this.extensions = Objects.requireNonNull(extensions, "extensions must not be null");
        return this;
    }

    /**
     * The article as built so far.
     *
     * @return the article
     */
    @SuppressWarnings("NullAway") // what a draft lacks the rules say
    public Article build() {
        return new Article(
                id, column, kind, title, editorNote, contributor, authors, source, keywords, body, extensions);
    }
}
