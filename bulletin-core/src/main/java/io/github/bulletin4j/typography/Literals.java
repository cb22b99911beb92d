package io.github.bulletin4j.typography;

import java.util.BitSet;

/**
 * What is not prose (文件名、路径、代码): names of files, paths, data between braces. Where a mark certainly belongs to one of
 * them it is not read at all; where it may belong to the sentence as well, it is found, and its author decides.
 */
final class Literals {

    private static final Literals NONE = new Literals(new BitSet(0), new BitSet(0));

    private final BitSet certain;
    private final BitSet doubtful;

    Literals(BitSet certain, BitSet doubtful) {
        this.certain = certain;
        this.doubtful = doubtful;
    }

    /** Looks for them where some character shows that there may be any. */
    static Literals in(Passage passage) {
        String text = passage.text;
        boolean any = text.indexOf('.') >= 0
                || text.indexOf('/') >= 0
                || text.indexOf('\\') >= 0
                || text.indexOf('{') >= 0
                || text.indexOf('[') >= 0;
        return any ? new LiteralReader(passage).read() : NONE;
    }

    /** The end of what is no prose at a place, or the place itself. */
    int end(int place) {
        return certain.get(place) ? certain.nextClearBit(place) : place;
    }

    /** Whether some character between two places may belong to the sentence or not. */
    boolean isDoubtful(int from, int to) {
        if (doubtful.isEmpty()) {
            return false;
        }
        int place = from;
        while (place < to && !doubtful.get(place)) {
            place++;
        }
        return place < to;
    }
}
