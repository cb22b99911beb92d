package io.github.bulletin4j.typesetting;

import org.jspecify.annotations.Nullable;

/**
 * What stands in the flow of a page, cut into pieces that no page divides: a paragraph and its lines, a picture, a row of a
 * table. Heights are in twips.
 *
 * @param source what stands there, for whoever listens, or null
 * @param before the space above, as a distance from what is above: of this and the space below that, the larger is set
 * @param pieces how many pieces there are, at least 1
 * @param piece how high a piece is
 * @param tail what the last piece is higher than the others
 * @param after the space below
 * @param keepsWithNext whether no page may end below it
 * @param startsPage whether it starts a page
 * @param header how high the header is that stands above it on each page that it begins or goes on on; 0 for none
 * @param edge the space within it above the first piece and below the last one on each page
 */
record PageBlock(
        @Nullable Object source,
        int before,
        int pieces,
        int piece,
        int tail,
        int after,
        boolean keepsWithNext,
        boolean startsPage,
        int header,
        int edge) {

    /** Something that stays in one piece. */
    static PageBlock whole(@Nullable Object source, int before, int height, boolean keepsWithNext) {
        return new PageBlock(source, before, 1, height, 0, 0, keepsWithNext, false, 0, 0);
    }

    int height() {
        return pieces * piece + tail + 2 * edge;
    }

    /** The height of the first of its pieces, with whatever belongs to it. */
    int firstPiece() {
        return piece + (pieces == 1 ? tail : 0) + 2 * edge;
    }
}
