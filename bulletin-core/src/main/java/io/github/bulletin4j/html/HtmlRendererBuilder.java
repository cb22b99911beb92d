package io.github.bulletin4j.html;

import io.github.bulletin4j.composition.FigureSource;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Builds an {@link HtmlRenderer}. Not safe for use by several threads. */
public final class HtmlRendererBuilder {
    private static final Pattern PREFIX = Pattern.compile("([A-Za-z][A-Za-z0-9_-]{0,99})?");

    private boolean whole = true;
    private @Nullable FigureSource figures;
    private boolean placesTold;
    private String idPrefix = "";

    HtmlRendererBuilder() {}

    /**
     * Only the element {@code article} that holds the issue, to be put into a page of one's own, without a style sheet:
     * {@link HtmlRenderer#styleSheet()} gives it. Defaults to a whole page.
     *
     * @return {@code this}
     */
    public HtmlRendererBuilder fragment() {
        this.whole = false;
        return this;
    }

    /**
     * Where pictures are found. By default their bytes stand in the page, as {@code data:} URIs.
     *
     * @param source gives the address of each picture
     * @return {@code this}
     * @throws NullPointerException if the source is null
     */
    public HtmlRendererBuilder figures(FigureSource source) {
        this.figures = Objects.requireNonNull(source, "source must not be null");
        return this;
    }

    /**
     * Has every element say, in the attribute {@code data-path}, which element of the issue it prints, in the form that the
     * paths of findings have, such as {@code articles[2].body[1]}. By default none says it.
     *
     * @return {@code this}
     */
    public HtmlRendererBuilder paths() {
        this.placesTold = true;
        return this;
    }

    /**
     * What stands before each identifier, so that several issues can stand in one page: the second article is
     * {@code article-2} by default, {@code b32-article-2} with b32-.
     *
     * @param prefix a letter, then at most 99 letters, digits, hyphens and low lines; or nothing
     * @return {@code this}
     * @throws IllegalArgumentException if it is anything else
     */
    public HtmlRendererBuilder idPrefix(String prefix) {
        if (!PREFIX.matcher(Objects.requireNonNull(prefix, "prefix must not be null"))
                .matches()) {
            throw new IllegalArgumentException(
                    "prefix must be a letter, then at most 99 letters, digits, - and _, got \"" + prefix + "\"");
        }
        this.idPrefix = prefix;
        return this;
    }

    /**
     * The renderer as built so far.
     *
     * @return the renderer
     */
    public HtmlRenderer build() {
        return new HtmlRenderer(whole, figures, new Places(placesTold), new Anchors(idPrefix));
    }
}
