package io.github.bulletin4j.text;

import io.github.bulletin4j.composition.Composer;
import io.github.bulletin4j.composition.PageNumbers;
import io.github.bulletin4j.composition.Part;
import io.github.bulletin4j.composition.PrintedFigureRow;
import io.github.bulletin4j.composition.PrintedParagraph;
import io.github.bulletin4j.composition.PrintedTable;
import io.github.bulletin4j.composition.TextPart;
import io.github.bulletin4j.files.TextFile;
import io.github.bulletin4j.layout.Layout;
import io.github.bulletin4j.model.Issue;
import io.github.bulletin4j.typesetting.PagePlanner;
import io.github.bulletin4j.typesetting.UnfitPictureException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Objects;

/**
 * Renders bulletins as plain text: {@code PlainTextRenderer.create().render(issue)}. A paragraph is a line, ended by a line
 * feed; forced line breaks are line feeds too. Tabs divide the slots of a line and the cells of a table row: what a cell
 * covers to its right or below is left empty, so that the cells of a column stand behind the same number of tabs. A picture is
 * left out; its caption is there. A table with grouped headers has a line of the groups, then one of the headers below them.
 *
 * <p>Nothing is validated here; an incomplete issue gives an incomplete text. Every character of what is printed is kept as it is,
 * control characters too.
 *
 * <p>Immutable and safe for use by many threads.
 */
public final class PlainTextRenderer {
    private static final PlainTextRenderer STANDARD = new PlainTextRenderer();

    private PlainTextRenderer() {}

    /**
     * A renderer.
     *
     * @return the renderer
     */
    public static PlainTextRenderer create() {
        return STANDARD;
    }

    /**
     * Renders an issue to a string.
     *
     * @param issue the issue
     * @return the text, each line ended by a line feed
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
     * @throws UncheckedIOException if the file cannot be written, or the issue has half of a surrogate pair, which UTF-8 has no
     *     bytes for; it is as before
     */
    public void render(Issue issue, Path file) {
        Objects.requireNonNull(issue, "issue must not be null");
        TextFile.write(file, out -> render(issue, out));
    }

    /**
     * Renders an issue piece by piece.
     *
     * @param issue the issue
     * @param out takes the text, such as a writer; not closed here
     * @throws UncheckedIOException if it cannot take it
     */
    public void render(Issue issue, Appendable out) {
        Objects.requireNonNull(out, "out must not be null");
        Composer.compose(issue, pages(issue), part -> {
            try {
                write(part, out);
            } catch (IOException e) {
                throw new UncheckedIOException("the text cannot be written", e);
            }
        });
    }

    /** Contents that name pages name those of the standard layout: a text has none of its own. */
    private static PageNumbers pages(Issue issue) {
        if (!PageNumbers.areAskedBy(Objects.requireNonNull(issue, "issue must not be null"))) {
            return PageNumbers.NONE;
        }
        try {
            return PagePlanner.of(Layout.standard()).firstPages(issue);
        } catch (UnfitPictureException e) {
            // A picture that no page can be planned with has no place in a text either.
            return PageNumbers.NONE;
        }
    }

    private static void write(Part part, Appendable out) throws IOException {
        if (part instanceof TextPart text) {
            out.append(text.text()).append('\n');
        } else if (part instanceof PrintedTable table) {
            TableText.write(table.table(), out);
        } else if (part instanceof PrintedFigureRow row) {
            for (PrintedParagraph caption : row.captions()) {
                out.append(caption.text()).append('\n');
            }
        }
    }
}
