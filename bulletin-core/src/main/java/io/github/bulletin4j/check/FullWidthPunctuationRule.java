package io.github.bulletin4j.check;

import io.github.bulletin4j.constraint.FullWidthPunctuation;

/** Finds what breaks {@link FullWidthPunctuation}. */
final class FullWidthPunctuationRule implements TextRule {

    private static final String CLOSING = "”’》】）〕";
    private static final String OPENING = "“‘《【（〔";

    @Override
    public void find(String text, Places places) {
        boolean address = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c > '?') {
                address &= !endsAddress(c);
                continue;
            }
            address = address ? !endsAddress(c) : c == ':' && text.startsWith("://", i);
            boolean mark = c == ',' || c == ';' || c == ':' || c == '(' || c == ')' || c == '?' || c == '!';
            if (mark
                    && !address
                    && stands(Characters.before(text, i), CLOSING)
                    && stands(Characters.after(text, i), OPENING)) {
                places.add(i);
            }
        }
    }

    private static boolean stands(int neighbour, String brackets) {
        return Characters.isHan(neighbour) || neighbour > 0 && brackets.indexOf(neighbour) >= 0;
    }

    private static boolean endsAddress(char c) {
        return Characters.isBlank(c) || Characters.isLineBreak(c) || "，。；：、？！”’》）".indexOf(c) >= 0;
    }
}
