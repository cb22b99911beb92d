package io.github.bulletin4j.composition;

import io.github.bulletin4j.model.Figure;

/**
 * The picture of a figure (插图). Its caption is a {@link PrintedParagraph} of its own below it.
 *
 * @param figure the figure
 * @param path where it stands in the issue
 */
public record PrintedFigure(Figure figure, ModelPath path) implements Part {}
