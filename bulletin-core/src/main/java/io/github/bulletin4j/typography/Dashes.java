package io.github.bulletin4j.typography;

/** A dash (破折号) is one line of two characters, —— (GB/T 15834-2011, 4.10.2). */
final class Dashes {

    private static final String RIGHT = "——";

    private Dashes() {}

    /** Reads a run of hyphens: two of them in Chinese are a dash. Returns its end. */
    static int read(Passage passage, int start) {
        int end = start + 1;
        while (passage.at(end) == '-') {
            end++;
        }
        boolean dash = end - start == RIGHT.length()
                && (passage.expectedKinds(start - 1) & (Glyphs.HAN | Glyphs.CLOSING | Glyphs.POINT)) != 0
                && (passage.expectedKinds(end) & (Glyphs.HAN | Glyphs.OPENING)) != 0;
        if (dash) {
            passage.report(TextRule.HALF_WIDTH_PUNCTUATION, start, end, RIGHT);
        }
        return end;
    }
}
