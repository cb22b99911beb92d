package io.github.bulletin4j.docx.body;

import java.text.Bidi;
import java.util.BitSet;

/**
 * Which way the text of a paragraph reads (Unicode Standard Annex #9): the paragraph as its first strong character does,
 * each piece as the algorithm resolves it. A word processor that is told so sets Uyghur, Arabic and Hebrew as it should;
 * the text itself stays in the order in which it is read.
 */
final class Directions {
    /** Of text without a letter that reads from right to left: almost all there is. */
    static final Directions LEFT_TO_RIGHT = new Directions(false, new BitSet());

    private final boolean rightToLeft;
    private final BitSet turned;

    private Directions(boolean rightToLeft, BitSet turned) {
        this.rightToLeft = rightToLeft;
        this.turned = turned;
    }

    /**
     * The directions of a paragraph's marker and text. The text alone decides how the paragraph reads: it may be Uyghur
     * after a Chinese number. A forced line break does not end it.
     */
    static Directions of(String marker, String text) {
        char[] characters = (marker + text).toCharArray();
        for (int i = 0; i < characters.length; i++) {
            if (Character.getDirectionality(characters[i]) == Character.DIRECTIONALITY_PARAGRAPH_SEPARATOR) {
                characters[i] = ' ';
            }
        }
        String paragraph = new String(characters);
        boolean leftToRight = new Bidi(paragraph.substring(marker.length()), Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT)
                .baseIsLeftToRight();
        Bidi bidi = new Bidi(paragraph, leftToRight ? Bidi.DIRECTION_LEFT_TO_RIGHT : Bidi.DIRECTION_RIGHT_TO_LEFT);
        BitSet turned = new BitSet(paragraph.length());
        for (int i = 0; i < bidi.getRunCount(); i++) {
            int start = bidi.getRunStart(i);
            int limit = bidi.getRunLimit(i);
            int level = bidi.getRunLevel(i);
            if (level % 2 == 1 || level > 0 && !hasLetter(paragraph, start, limit)) {
                turned.set(start, limit);
            }
        }
        return new Directions(!leftToRight, turned);
    }

    /** Whether the paragraph reads from right to left. */
    boolean rightToLeft() {
        return rightToLeft;
    }

    /**
     * Whether a character belongs to text that reads from right to left. Numbers within it do, though their digits do not:
     * a word processor knows how to set digits, but sets what is said to read from left to right apart.
     */
    boolean isTurned(int place) {
        return turned.get(place);
    }

    /** Where the piece ends that begins at a place and reads in one direction. */
    int end(int place, int limit) {
        int end = turned.get(place) ? turned.nextClearBit(place) : turned.nextSetBit(place);
        return end < 0 ? limit : Math.min(end, limit);
    }

    private static boolean hasLetter(String text, int start, int limit) {
        return text.substring(start, limit)
                .codePoints()
                .anyMatch(c -> Character.getDirectionality(c) == Character.DIRECTIONALITY_LEFT_TO_RIGHT);
    }
}
