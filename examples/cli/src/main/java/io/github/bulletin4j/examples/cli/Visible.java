package io.github.bulletin4j.examples.cli;

/**
 * Text of a document as a terminal may have it: what would move its cursor, change its colours or turn the reading order
 * round is shown as the escape that JSON has for it, such as {@code \u001b}.
 */
final class Visible {
    private Visible() {}

    /** Text without such characters, but for line feeds and tabs. */
    static String text(String text) {
        int first = 0;
        while (first < text.length() && !isHidden(text.charAt(first))) {
            first++;
        }
        if (first == text.length()) {
            return text;
        }
        StringBuilder shown = new StringBuilder(text.length() + 16).append(text, 0, first);
        for (int i = first; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isHidden(c)) {
                shown.append(String.format("\\u%04x", (int) c));
            } else {
                shown.append(c);
            }
        }
        return shown.toString();
    }

    private static boolean isHidden(char c) {
        return Character.isISOControl(c) && c != '\n' && c != '\t' || turnsOrder(c);
    }

    private static boolean turnsOrder(char c) {
        return c >= '\u202A' && c <= '\u202E' || c >= '\u2066' && c <= '\u2069';
    }
}
