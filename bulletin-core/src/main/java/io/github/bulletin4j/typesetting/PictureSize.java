package io.github.bulletin4j.typesetting;

import io.github.bulletin4j.layout.Paper;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * How large an upright picture is on the page, in English Metric Units (36,000 to 1 mm).
 *
 * @param width its width
 * @param height its height
 */
public record PictureSize(long width, long height) {
    private static final long PER_TWIP = 635;
    private static final long PER_MILLIMETRE = 36_000;
    private static final double LEAST_MILLIMETRES = 1.0 / PER_MILLIMETRE;
    private static final double MOST_MILLIMETRES = 10_000;

    /** A line or two below the picture are left for its caption. */
    private static final double MOST_OF_PAGE = 0.85;

    /** The size that is wanted, or as much of it as a page can take; what the picture says unless a width above 0 is wanted. */
    static PictureSize of(PictureShape own, @Nullable BigDecimal millimetres, Paper paper) {
        double width = width(own.width(), millimetres) * PER_MILLIMETRE;
        double height = width * own.height() / own.width();
        double widest = paper.typeWidth().twips() * PER_TWIP;
        double tallest = paper.typeHeight().twips() * PER_TWIP * MOST_OF_PAGE;
        double scale = Math.min(1, Math.min(widest / width, tallest / height));
        return new PictureSize(Math.max(1, Math.round(width * scale)), Math.max(1, Math.round(height * scale)));
    }

    private static double width(double ownWidth, @Nullable BigDecimal millimetres) {
        return millimetres == null || millimetres.signum() <= 0
                ? ownWidth
                : Math.max(LEAST_MILLIMETRES, Math.min(millimetres.doubleValue(), MOST_MILLIMETRES));
    }

    /**
     * A size in twips.
     *
     * @param width the width, in twips
     * @param height the height, in twips
     * @return the same in English Metric Units
     */
    public static PictureSize twips(int width, int height) {
        return new PictureSize(width * PER_TWIP, height * PER_TWIP);
    }

    /** The height, in twips: a part of one counts as one, since a word processor may round it up. */
    int heightTwips() {
        return (int) ((height + PER_TWIP - 1) / PER_TWIP);
    }
}
