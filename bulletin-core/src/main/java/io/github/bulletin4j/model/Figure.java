package io.github.bulletin4j.model;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A picture within a body (插图).
 *
 * @param image the picture
 * @param widthMillimetres the printed width in millimetres, or null for the picture's own; never wider than the text
 * @param caption the caption below it, or null
 * @param alt what the picture shows, for readers who cannot see it, or null
 */
public record Figure(
        Image image,
        @Nullable BigDecimal widthMillimetres,
        @Nullable String caption,
        @Nullable String alt) implements Block {

    /**
     * A figure of the picture's own width.
     *
     * @param image the picture
     * @param alt what the picture shows
     * @return the figure
     */
    public static Figure of(Image image, String alt) {
        return new Figure(image, null, null, alt);
    }
}
