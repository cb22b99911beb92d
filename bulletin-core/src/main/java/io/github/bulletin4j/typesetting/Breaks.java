package io.github.bulletin4j.typesetting;

/** Where a line may end (禁则): between which two characters of a text. */
final class Breaks {
    private Breaks() {}

    /**
     * Whether a line may end before a character.
     *
     * @param text the text
     * @param at the index of the character, at least 1
     * @param before the traits of the character before it
     * @param after its own traits
     */
    static boolean isAllowed(String text, int at, int before, int after) {
        if ((after & (Traits.NOT_FIRST | Traits.BLANK)) != 0 || (before & Traits.NOT_LAST) != 0) {
            return false;
        }
        char next = text.charAt(at);
        if (Character.isLowSurrogate(next)) {
            return false;
        }
        boolean withinWord = (before & after & Traits.LATIN) != 0 && (before & Traits.BLANK) == 0;
        return !withinWord || endsPartOfWord(text, at - 1, next);
    }

    /** A word may be broken behind its hyphens, an address behind its strokes too, but no number (UAX #14, LB13, LB25). */
    private static boolean endsPartOfWord(String text, int at, char next) {
        if (at == 0 || !Character.isLetterOrDigit(next)) {
            return false;
        }
        boolean isNumber = isDigit(next) && isDigit(text.charAt(at - 1));
        return switch (text.charAt(at)) {
            case '-' -> !isNumber;
            case '/', '?' -> !isDigit(next);
            default -> false;
        };
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
