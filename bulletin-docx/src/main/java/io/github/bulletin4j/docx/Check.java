package io.github.bulletin4j.docx;

/** Refuses settings that no page can have. */
final class Check {
    /** The largest distance that Word knows, in twips: 22 inches. */
    static final int LONGEST = 31_680;

    private Check() {}

    static void range(String name, int value, int least, int most) {
        if (value < least || value > most) {
            throw new IllegalArgumentException(name + " must be " + least + " to " + most + ", got " + value);
        }
    }

    static void color(String color) {
        if (!color.matches("[0-9A-F]{6}")) {
            throw new IllegalArgumentException(
                    "color must be six hexadecimal digits such as FF0000, got \"" + color + "\"");
        }
    }

    static void fontName(String font) {
        if (font.isBlank()
                || font.length() > 31
                || font.chars().anyMatch(c -> c < ' ' || Character.isSurrogate((char) c))) {
            throw new IllegalArgumentException(
                    "a font name must have 1 to 31 printable characters, got \"" + font + "\"");
        }
    }

    static void that(boolean good, String expectation) {
        if (!good) {
            throw new IllegalArgumentException(expectation);
        }
    }
}
