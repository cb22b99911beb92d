package io.github.bulletin4j.composition;

import org.jspecify.annotations.Nullable;

/** Says where the picture of a figure is found (图片地址), when an output does not hold the pictures itself. */
@FunctionalInterface
public interface FigureSource {
    /**
     * The address of a picture.
     *
     * @param figure the figure and its place in the issue; {@code figure.figure().image()} has the bytes to be served
     * @return an address, absolute or relative to the output, which escapes it and else takes it as it is; null leaves the picture out
     */
    @Nullable
    String of(PrintedFigure figure);
}
