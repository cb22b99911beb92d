package io.github.bulletin4j.html;

import io.github.bulletin4j.composition.Composer;
import io.github.bulletin4j.composition.FigureSource;
import io.github.bulletin4j.files.TextFile;
import io.github.bulletin4j.model.Issue;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Renders bulletins as HTML: {@code HtmlRenderer.create().render(issue)}. A page needs nothing but itself: one style sheet is
 * in it, pictures are, and it has no script. It is read on screens, light and dark, and prints on A4.
 *
 * <p>The markup says what things are: {@code article} for the issue and each of its articles, {@code h1} to {@code h6} without
 * a step left out, {@code ol} and {@code ul}, {@code table} with {@code caption}, {@code scope} and spans, {@code figure},
 * {@code time}, {@code address}. Every text is there as it is printed, numbers and bullets too, in the order of the plain text;
 * the tab between the slots of a line is a tab. The class of an element is the name of its
 * {@link io.github.bulletin4j.composition.Role}, such as {@code table-note}.
 *
 * <p>Every string is escaped. A line break is {@code <br>}. A character that HTML cannot hold (a control other than tab and
 * line breaks, half of a surrogate pair, a code point that is no character) is replaced by U+FFFD in an element that says
 * which it was. A link leads somewhere only if its target is an address of http, https or mailto. What may be read from right to
 * left is isolated.
 *
 * <p>Nothing is validated here; an incomplete issue gives an incomplete page. Equal issues give equal pages.
 *
 * <p>Immutable and safe for use by many threads, if the {@link FigureSource} is.
 */
public final class HtmlRenderer {
    /** The media type of pages, for the header of an HTTP response. */
    public static final String MEDIA_TYPE = "text/html;charset=UTF-8";

    private static final HtmlRenderer STANDARD = builder().build();

    private final boolean whole;
    private final @Nullable FigureSource figures;
    private final Places places;
    private final Anchors anchors;

    HtmlRenderer(boolean whole, @Nullable FigureSource figures, Places places, Anchors anchors) {
        this.whole = whole;
        this.figures = figures;
        this.places = places;
        this.anchors = anchors;
    }

    /**
     * A renderer of whole pages that hold their pictures.
     *
     * @return the renderer
     */
    public static HtmlRenderer create() {
        return STANDARD;
    }

    /**
     * A builder of a renderer that differs.
     *
     * @return the builder
     */
    public static HtmlRendererBuilder builder() {
        return new HtmlRendererBuilder();
    }

    /**
     * The style sheet that whole pages have in them, for pages that fragments are put into. Its rules are about the class
     * {@code bulletin} and what is in it, but for the paper ({@code @page}).
     *
     * @return CSS
     */
    public static String styleSheet() {
        return StyleSheet.TEXT;
    }

    /**
     * Renders an issue to a string.
     *
     * @param issue the issue
     * @return the page or the fragment
     */
    public String render(Issue issue) {
        StringBuilder text = new StringBuilder();
        render(issue, text);
        return text.toString();
    }

    /**
     * Renders an issue to a file, in UTF-8. The page is written beside it and then moved to its place, so that there is never
     * half a page.
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
     * @param out takes the page, such as a writer of UTF-8; not closed here
     * @throws UncheckedIOException if it cannot take it
     */
    public void render(Issue issue, Appendable out) {
        Objects.requireNonNull(issue, "issue must not be null");
        Objects.requireNonNull(out, "out must not be null");
        Markup markup = new Markup(out);
        if (whole) {
            PageFrame.begin(markup, issue);
        }
        markup.raw("<article class=\"bulletin\" lang=\"zh-CN\">\n");
        SectionWriter sections = new SectionWriter(markup, anchors, places);
        TextWriter texts = new TextWriter(markup, anchors, places, issue.houseStyle());
        FigureWriter pictures = new FigureWriter(markup, figures);
        Composer.compose(issue, new IssueWriter(markup, places, sections, texts, pictures));
        markup.raw("</article>\n");
        if (whole) {
            PageFrame.end(markup);
        }
    }
}
