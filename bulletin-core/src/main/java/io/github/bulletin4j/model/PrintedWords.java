package io.github.bulletin4j.model;

/** Refuses words of a style that could not be printed, so that no output has to look at them again. */
final class PrintedWords {

    private PrintedWords() {}

    /** Checks that words are not blank, not longer than allowed, and of characters that print, tabs included. */
    static void check(String what, String words, int longest) {
        checkCharacters(what, words, longest);
        if (words.isBlank()) {
            throw new IllegalArgumentException(what + " must not be blank");
        }
    }

    /** Checks words that may be blank. */
    static void checkCharacters(String what, String words, int longest) {
        if (words.length() > longest) {
            throw new IllegalArgumentException(what + ", character " + (longest + 1) + ": must have at most " + longest
                    + " characters, got " + words.length());
        }
        int at = 0;
        while (at < words.length()) {
            int c = words.codePointAt(at);
            if (!prints(c)) {
                throw new IllegalArgumentException(
                        String.format("%s, character %d: U+%04X cannot be printed", what, at + 1, c));
            }
            at += Character.charCount(c);
        }
    }

    /** The characters of XML 1.0, 2.2, without those that break a line. */
    private static boolean prints(int c) {
        return c == '\t'
                || c >= 0x20 && c < 0x7F
                || c >= 0xA0 && c <= 0xD7FF && c != 0x2028 && c != 0x2029
                || c >= 0xE000 && c <= 0xFFFD
                || c >= 0x10000;
    }
}
