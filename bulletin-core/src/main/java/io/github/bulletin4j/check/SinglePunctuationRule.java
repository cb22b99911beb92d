package io.github.bulletin4j.check;

import io.github.bulletin4j.constraint.SinglePunctuation;

/** Finds what breaks {@link SinglePunctuation}. */
final class SinglePunctuationRule implements TextRule {

    @Override
    public void find(String text, Places places) {
        int length = text.length();
        // Of two that stand side by side, one stands at an odd place.
        for (int i = 1; i < length; i += 2) {
            if (isMark(text.charAt(i))
                    && (isMark(text.charAt(i - 1)) || i + 1 < length && isMark(text.charAt(i + 1)))) {
                places.add(i);
            }
        }
    }

    private static boolean isMark(char c) {
        return c < '一' ? c == '。' || c == '、' : c == '，' || c == '；' || c == '：';
    }
}
