package io.github.bulletin4j.image;

import org.jspecify.annotations.Nullable;

/**
 * How large the pixels of a picture are meant to be.
 *
 * @param horizontal pixels to the inch in a stored row
 * @param vertical pixels to the inch in a stored column
 */
public record Resolution(double horizontal, double vertical) {
    /** What a picture has that states none: the pixel of CSS, and of word processors. */
    static final Resolution DEFAULT = new Resolution(96, 96);

    private static final double INCHES_PER_CENTIMETRE = 1 / 2.54;
    private static final double INCHES_PER_METRE = 1 / 0.0254;

    /** Software that has no resolution to write writes 0 or 1; beyond the other bound a photograph is a speck. */
    private static final double LEAST = 10;

    private static final double MOST = 10_000;

    static @Nullable Resolution perInch(double horizontal, double vertical) {
        boolean credible = horizontal >= LEAST && horizontal <= MOST && vertical >= LEAST && vertical <= MOST;
        return credible ? new Resolution(horizontal, vertical) : null;
    }

    static @Nullable Resolution perCentimetre(double horizontal, double vertical) {
        return perInch(horizontal / INCHES_PER_CENTIMETRE, vertical / INCHES_PER_CENTIMETRE);
    }

    static @Nullable Resolution perMetre(double horizontal, double vertical) {
        return perInch(horizontal / INCHES_PER_METRE, vertical / INCHES_PER_METRE);
    }
}
