package io.github.bulletin4j.check;

import io.github.bulletin4j.typography.Slip;
import org.jspecify.annotations.Nullable;

/**
 * Where in a string a rule is broken, and what should stand there. A violation carries it where the provider can.
 *
 * @param text the string
 * @param from the index of the first char
 * @param to the index after the last one
 * @param suggestion what is right, or null when that is not certain or reaches into the next piece
 */
public record TextPlace(
        String text, int from, int to, @Nullable String suggestion) {

    /** The place of a slip in the piece that it begins in. */
    static TextPlace of(String piece, Slip slip, int start) {
        int from = slip.from() - start;
        int to = slip.to() - start;
        return to <= piece.length()
                ? new TextPlace(piece, from, to, slip.suggestion())
                : new TextPlace(piece, from, piece.length(), null);
    }
}
