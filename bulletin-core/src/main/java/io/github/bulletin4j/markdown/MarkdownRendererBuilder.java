package io.github.bulletin4j.markdown;

import io.github.bulletin4j.composition.FigureSource;
import java.util.Objects;

/** Builds a {@link MarkdownRenderer}. Not safe for use by several threads. */
public final class MarkdownRendererBuilder {
    private FigureSource figures = figure -> null;

    MarkdownRendererBuilder() {}

    /**
     * Where pictures are found. By default they are left out, and their captions are there.
     *
     * @param source gives the address of each picture
     * @return {@code this}
     * @throws NullPointerException if the source is null
     */
    public MarkdownRendererBuilder figures(FigureSource source) {
        this.figures = Objects.requireNonNull(source, "source must not be null");
        return this;
    }

    /**
     * The renderer as built so far.
     *
     * @return the renderer
     */
    public MarkdownRenderer build() {
        return new MarkdownRenderer(figures);
    }
}
