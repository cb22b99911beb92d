package io.github.bulletin4j.layout;

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
        boolean good = color.length() == 6;
        for (int i = 0; i < color.length(); i++) {
            good &= "0123456789ABCDEF".indexOf(color.charAt(i)) >= 0;
        }
        if (!good) {
            throw new IllegalArgumentException(
                    "color must be six hexadecimal digits such as FF0000, got \"" + color + "\"");
        }
    }

    static void fontName(String font) {
        boolean good = !font.isBlank() && font.length() <= 31;
        for (int i = 0; i < font.length(); i++) {
            good &= font.charAt(i) >= ' ' && !Character.isSurrogate(font.charAt(i));
        }
        if (!good) {
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
