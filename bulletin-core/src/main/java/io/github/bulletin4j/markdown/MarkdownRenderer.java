package io.github.bulletin4j.markdown;

import io.github.bulletin4j.composition.Composer;
import io.github.bulletin4j.composition.FigureSource;
import io.github.bulletin4j.files.TextFile;
import io.github.bulletin4j.model.Issue;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Objects;

/**
 * Renders bulletins as Markdown: {@code MarkdownRenderer.create().render(issue)}. The dialect is CommonMark 0.31 with the tables
 * of GitHub; a reader of it reads what is printed, in the order of the plain text.
 *
 * <p>Headings are {@code #} to {@code ######}, items of lists have their numbers and bullets as Markdown has them, notes of editors
 * and quotations are block quotes, a rule stands below the head and above the foot. The lines of a list of recipients, contents
 * or appendices are one paragraph. In a table, what a cell covers to its right or below is left empty; where columns have
 * groups, these are the header and the headers below them the first row; cells for which a row has no column left, which no
 * valid table has, are a row of their own below it.
 *
 * <p>Every character that could be markup is escaped. A line break is a hard one, in headings and cells {@code <br>}; blanks at
 * the ends of a line are character references. Emphasis that CommonMark would not see beside Chinese punctuation is
 * {@code <strong>}. A character that HTML cannot hold is replaced by U+FFFD. A link leads somewhere only if its target is an
 * address of http, https or mailto. Pictures are there only if a {@link FigureSource} says where.
 *
 * <p>Nothing is validated here; an incomplete issue gives an incomplete text. Equal issues give equal texts.
 *
 * <p>Immutable and safe for use by many threads, if the {@link FigureSource} is.
 */
public final class MarkdownRenderer {
    /** The media type of Markdown (RFC 7763), for the header of an HTTP response. */
    public static final String MEDIA_TYPE = "text/markdown;charset=UTF-8";

    private static final MarkdownRenderer STANDARD = builder().build();

    private final FigureSource figures;

    MarkdownRenderer(FigureSource figures) {
        this.figures = figures;
    }

    /**
     * A renderer that leaves pictures out.
     *
     * @return the renderer
     */
    public static MarkdownRenderer create() {
        return STANDARD;
    }

    /**
     * A builder of a renderer that differs.
     *
     * @return the builder
     */
    public static MarkdownRendererBuilder builder() {
        return new MarkdownRendererBuilder();
    }

    /**
     * Renders an issue to a string.
     *
     * @param issue the issue
     * @return the text
     */
    public String render(Issue issue) {
        StringBuilder text = new StringBuilder();
        render(issue, text);
        return text.toString();
    }

    /**
     * Renders an issue to a file, in UTF-8. The text is written beside it and then moved to its place, so that there is never
     * half a text.
     *
     * @param issue the issue
     * @param file the file
     * @throws UncheckedIOException if the file cannot be written; it is as before
     */
    public void render(Issue issue, Path file) {
        Objects.requireNonNull(issue, "issue must not be null");
        TextFile.write(file, out -> render(issue, out));
    }

    /**
     * Renders an issue piece by piece.
     *
     * @param issue the issue
     * @param out takes the text, such as a writer of UTF-8; not closed here
     * @throws UncheckedIOException if it cannot take it
     */
    public void render(Issue issue, Appendable out) {
        Objects.requireNonNull(issue, "issue must not be null");
        Blocks blocks = new Blocks(Objects.requireNonNull(out, "out must not be null"));
        Composer.compose(issue, new IssueMarkdown(blocks, figures));
        blocks.end();
    }
}
