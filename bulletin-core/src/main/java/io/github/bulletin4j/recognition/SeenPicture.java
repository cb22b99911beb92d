package io.github.bulletin4j.recognition;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A picture.
 *
 * @param place where it stands
 * @param data its bytes, not to be changed; empty where the document does not hold them
 * @param alt what stands for it where it cannot be seen, or null
 * @param widthMillimetres how wide it is shown, or null
 */
public record SeenPicture(
        String place,
        byte[] data,
        @Nullable String alt,
        @Nullable BigDecimal widthMillimetres) implements SeenBlock {}
