package io.github.bulletin4j.html;

import io.github.bulletin4j.composition.PrintedFigure;
import org.jspecify.annotations.Nullable;

/** Says where the picture of a figure is found (图片地址), when a page does not hold the pictures itself. */
@FunctionalInterface
public interface FigureSource {
    /**
     * The address of a picture.
     *
     * @param figure the figure and its place in the issue; {@code figure.figure().image()} has the bytes to be served
     * @return the value of the attribute {@code src}, escaped here, else taken as it is; null leaves the picture out
     */
    @Nullable
    String of(PrintedFigure figure);
}
