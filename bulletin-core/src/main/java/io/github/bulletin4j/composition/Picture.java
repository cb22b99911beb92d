package io.github.bulletin4j.composition;

import io.github.bulletin4j.model.Figure;

/**
 * The picture of a figure. Its caption is a {@link Line} of its own below it.
 *
 * @param figure the figure
 */
public record Picture(Figure figure) implements Part {}
