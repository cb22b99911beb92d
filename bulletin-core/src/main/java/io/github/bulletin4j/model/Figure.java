package io.github.bulletin4j.model;

import io.github.bulletin4j.constraint.Advice;
import io.github.bulletin4j.constraint.AltText;
import io.github.bulletin4j.constraint.LegalCharacters;
import io.github.bulletin4j.constraint.Name;
import io.github.bulletin4j.constraint.Positive;
import io.github.bulletin4j.constraint.Required;
import io.github.bulletin4j.constraint.Unprinted;
import jakarta.validation.Valid;
import java.math.BigDecimal;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A picture within a body (插图).
 *
 * @param image the picture
 * @param widthMillimetres the printed width of the upright picture in millimetres, or null for its own: that of the
 *     resolution which PNG (pHYs), JPEG (JFIF) or Exif state, or of 96 pixels to the inch where none is stated, only the
 *     shape of a pixel is, the value is below 10 or above 10,000 to the inch, or Exif says 72, its word for unknown. Never
 *     wider than the text, nor so high that the page has no room for its caption
 * @param caption the caption below it, or null
 * @param alt what the picture shows, for readers who cannot see it, or null
 */
@AltText(groups = Advice.class, payload = Advice.Warning.class)
public record Figure(
        @Required @Valid Image image,
        @Positive @Nullable BigDecimal widthMillimetres,

        @Name @Nullable String caption,

        @Unprinted @LegalCharacters @Nullable String alt)
        implements Block {

    /**
     * A figure of the picture's own width.
     *
     * @param image the picture
     * @param alt what the picture shows
     * @return the figure
     */
    public static Figure of(Image image, String alt) {
        Objects.requireNonNull(image, "image must not be null");
        Objects.requireNonNull(alt, "alt must not be null");
        return new Figure(image, null, null, alt);
    }
}
