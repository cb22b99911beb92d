package io.github.bulletin4j.typography;

/** Makes words of a house style readable (体例文字), which stand beside values that are not known yet. */
final class StyleWords {

    /** Stands for a value. It is of no kind, so that no rule judges what a value decides. */
    private static final char VALUE = '\uFFFC';

    /** Stands for a name beside a separator. */
    static final String NAME = "某";

    private StyleWords() {}

    /** The words with something of the same length in place of fields and of the brackets of parts that may be left out. */
    static String masked(String pattern) {
        StringBuilder masked = new StringBuilder(pattern);
        boolean field = false;
        for (int i = 0; i < masked.length(); i++) {
            char c = masked.charAt(i);
            field |= c == '{';
            if (field || c == '<' || c == '>') {
                masked.setCharAt(i, VALUE);
            }
            field &= c != '}';
        }
        return masked.toString();
    }

    /** A separator between names. */
    static String between(String separator) {
        return NAME + separator + NAME;
    }
}
