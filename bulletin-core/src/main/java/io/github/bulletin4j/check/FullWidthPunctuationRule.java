package io.github.bulletin4j.check;

import io.github.bulletin4j.constraint.FullWidthPunctuation;

/** Finds what breaks {@link FullWidthPunctuation}. */
final class FullWidthPunctuationRule implements TextRule {

    private static final String CLOSING = "”’》】）〕";
    private static final String OPENING = "“‘《【（〔";

    @Override
    public void find(String text, Places places) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c > '?') {
                continue;
            }
            boolean mark = c == ',' || c == ';' || c == ':' || c == '(' || c == ')' || c == '?' || c == '!';
            if (mark
                    && stands(Characters.before(text, i), CLOSING)
                    && stands(Characters.after(text, i), OPENING)
                    && !inAddress(text, i)) {
                places.add(i);
            }
        }
    }

    private static boolean stands(int neighbour, String brackets) {
        return Characters.isHan(neighbour) || neighbour > 0 && brackets.indexOf(neighbour) >= 0;
    }

    /** Whether a web address begins before the place and has not ended there. */
    private static boolean inAddress(String text, int place) {
        int scheme = text.lastIndexOf("://", place);
        if (scheme < 0) {
            return false;
        }
        for (int i = scheme; i < place; i++) {
            char c = text.charAt(i);
            if (Characters.isBlank(c) || Characters.isLineBreak(c) || "，。；：、？！”’》）".indexOf(c) >= 0) {
                return false;
            }
        }
        return true;
    }
}
