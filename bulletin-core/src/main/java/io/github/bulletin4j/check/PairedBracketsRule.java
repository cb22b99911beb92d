package io.github.bulletin4j.check;

import io.github.bulletin4j.constraint.PairedBrackets;
import java.util.Arrays;

/** Finds what breaks {@link PairedBrackets}. */
final class PairedBracketsRule implements TextRule {

    private static final String OPENING = "《（“‘【〔";
    private static final String CLOSING = "》）”’】〕";
    private static final String NUMERALS = "一二三四五六七八九十";

    @Override
    public void find(String text, Places places) {
        int[] open = null;
        int[] counts = new int[OPENING.length()];
        int depth = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < '‘' || c > '〕' && c < '（' || c > '）') {
                continue;
            }
            if (OPENING.indexOf(c) >= 0) {
                open = open == null ? new int[8] : depth == open.length ? Arrays.copyOf(open, 2 * depth) : open;
                open[depth++] = i;
                counts[OPENING.indexOf(c)]++;
            } else if (CLOSING.indexOf(c) >= 0 && !isApostrophe(text, i)) {
                int kind = CLOSING.indexOf(c);
                if (counts[kind] > 0) {
                    depth = close(text, kind, open, depth, counts, places);
                } else if (!standsAlone(text, i)) {
                    places.add(i);
                }
            }
        }
        for (int left = 0; left < depth; left++) {
            places.add(open[left]);
        }
    }

    /** Takes all off the stack that the bracket's opening is under, and that opening. Returns the depth left. */
    private static int close(String text, int kind, int[] open, int depth, int[] counts, Places places) {
        int top = depth - 1;
        while (OPENING.indexOf(text.charAt(open[top])) != kind) {
            counts[OPENING.indexOf(text.charAt(open[top]))]--;
            places.add(open[top]);
            top--;
        }
        counts[kind]--;
        return top;
    }

    /** The ’ of don’t. */
    private static boolean isApostrophe(String text, int place) {
        return text.charAt(place) == '’'
                && place > 0
                && Characters.isAsciiLetter(text.charAt(place - 1))
                && place + 1 < text.length()
                && Characters.isAsciiLetter(text.charAt(place + 1));
    }

    /** The ’ of workers’ rights, or the bracket after a list number: 1） a） 一）. */
    private static boolean standsAlone(String text, int place) {
        if (place == 0) {
            return false;
        }
        if (text.charAt(place) == '’') {
            return Characters.isAsciiLetter(text.charAt(place - 1));
        }
        int before = place - 1;
        while (before >= 0 && isNumber(text.charAt(before))) {
            before--;
        }
        return text.charAt(place) == '）'
                && before < place - 1
                && (before < 0 || !Character.isLetterOrDigit(text.charAt(before)));
    }

    private static boolean isNumber(char c) {
        return Characters.isAsciiDigit(c) || Characters.isAsciiLetter(c) || NUMERALS.indexOf(c) >= 0;
    }
}
