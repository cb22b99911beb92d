package io.github.bulletin4j.testing;

import java.util.ArrayList;
import java.util.List;

/** What is read in an output, for tests that outputs say the same. */
public final class ReadText {
    private ReadText() {}

    /**
     * The pieces of a text that line breaks of any kind and tabs divide, the empty ones left out: outputs differ in how they
     * show that a cell is empty. What an output of linked text cannot hold is U+FFFD. All else is as it is, blanks too.
     *
     * @param text the text of an output
     * @return its pieces in order
     */
    public static List<String> pieces(String text) {
        List<String> pieces = new ArrayList<>();
        StringBuilder piece = new StringBuilder();
        text.codePoints().forEach(codePoint -> {
            if (codePoint == '\t' || codePoint == '\n' || codePoint == '\r') {
                add(piece, pieces);
            } else {
                piece.appendCodePoint(isIllegal(codePoint) ? 0xFFFD : codePoint);
            }
        });
        add(piece, pieces);
        return pieces;
    }

    private static void add(StringBuilder piece, List<String> pieces) {
        if (piece.length() > 0) {
            pieces.add(piece.toString());
            piece.setLength(0);
        }
    }

    /** Said by another way than in the outputs: by Unicode's categories. */
    private static boolean isIllegal(int codePoint) {
        int type = Character.getType(codePoint);
        boolean isNoCharacter = type == Character.UNASSIGNED
                && (codePoint % 0x10000 >= 0xFFFE || codePoint >= 0xFDD0 && codePoint <= 0xFDEF);
        return type == Character.CONTROL || type == Character.SURROGATE || isNoCharacter;
    }
}
