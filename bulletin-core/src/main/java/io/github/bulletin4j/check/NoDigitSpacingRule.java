package io.github.bulletin4j.check;

import io.github.bulletin4j.constraint.NoDigitSpacing;

/** Finds what breaks {@link NoDigitSpacing}. */
final class NoDigitSpacingRule implements TextRule {

    @Override
    public void find(String text, Places places) {
        // Searching for one character is fast; few texts hold a blank at all.
        find(text, ' ', places);
        find(text, '\u3000', places);
        find(text, '\u00A0', places);
    }

    private static void find(String text, char blank, Places places) {
        int start = text.indexOf(blank);
        while (start >= 0) {
            int end = start + 1;
            while (end < text.length() && Characters.isBlank(text.charAt(end))) {
                end++;
            }
            int before = Characters.before(text, start);
            int after = Characters.after(text, end - 1);
            boolean spaced = Characters.isHan(before) && isLatin(after) && !isPhrase(text, end, 1)
                    || isLatin(before) && Characters.isHan(after) && !isPhrase(text, start - 1, -1);
            if (spaced) {
                places.add(start);
            }
            start = text.indexOf(blank, end);
        }
    }

    private static boolean isLatin(int c) {
        return c >= '0' && c <= '9'
                || c >= 'a' && c <= 'z'
                || c >= 'A' && c <= 'Z'
                || c >= '０' && c <= '９'
                || c >= 'Ａ' && c <= 'Ｚ'
                || c >= 'ａ' && c <= 'ｚ';
    }

    /** Whether the half-width text from a place in a direction is several words or an address. */
    private static boolean isPhrase(String text, int place, int direction) {
        boolean letter = false;
        boolean divided = false;
        for (int i = place; i >= 0 && i < text.length(); i += direction) {
            char c = text.charAt(i);
            if (c < ' ' || c > '~') {
                break;
            }
            letter |= Characters.isAsciiLetter(c);
            int next = i + direction;
            boolean inner = next >= 0 && next < text.length() && text.charAt(next) > ' ' && text.charAt(next) <= '~';
            divided |= inner && (c == ' ' || c == '@' || c == '/' || c == '.');
        }
        return letter && divided;
    }
}
