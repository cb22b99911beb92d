package io.github.bulletin4j.typesetting;

import io.github.bulletin4j.layout.Length;
import io.github.bulletin4j.layout.ParagraphFormat;
import io.github.bulletin4j.layout.TextGrid;
import java.util.ArrayList;
import java.util.List;

/**
 * The sizes that a line of head or foot may have which is too long for its usual one: by half points down to seven eighths, as
 * 四号 is of 三号: what is smaller would no longer look like its neighbours.
 */
final class SmallerSizes {
    private static final double SMALLEST = 7 / 8.0;

    private static final double HALF_POINT = 0.5;

    private SmallerSizes() {}

    /** The usual format, and the same in smaller and smaller sizes. */
    static List<ParagraphFormat> of(ParagraphFormat usual, TextGrid grid) {
        List<ParagraphFormat> formats = new ArrayList<>();
        formats.add(usual);
        double points = Math.round(usual.em(grid) / 10.0) * HALF_POINT;
        for (double size = points - HALF_POINT; size >= points * SMALLEST; size -= HALF_POINT) {
            formats.add(usual.toBuilder().size(Length.points(size)).build());
        }
        return formats;
    }
}
