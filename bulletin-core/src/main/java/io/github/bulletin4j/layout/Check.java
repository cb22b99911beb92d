package io.github.bulletin4j.layout;

import org.jspecify.annotations.Nullable;

/** Refuses settings that no page can have. */
final class Check {
    /** The largest distance that Word knows: 22 inches. */
    static final Length LONGEST = Length.points(1584);

    static final Length SMALLEST_TYPE = Length.points(1);
    static final Length LARGEST_TYPE = Length.points(200);

    /** The finest and the thickest line that Word draws. */
    private static final Length FINEST_LINE = Length.points(0.25);

    private static final Length THICKEST_LINE = Length.points(12);

    private Check() {}

    static <T> T present(String name, @Nullable T value) {
        if (value == null) {
            throw new NullPointerException(name + " must not be null");
        }
        return value;
    }

    static void range(String name, int value, int least, int most) {
        if (value < least || value > most) {
            throw new IllegalArgumentException(name + " must be " + least + " to " + most + ", got " + value);
        }
    }

    /** A length that does not hang on a grid. */
    static void absolute(String name, @Nullable Length value, Length least, Length most) {
        Length length = present(name, value);
        if (length.isRelative()) {
            throw new IllegalArgumentException(
                    name + " must be in mm, cm or pt or a size of type, got " + length.format());
        }
        within(name, length, length.twips(), least, most);
    }

    /** A length that does not hang on a grid, or else is checked when there is one. */
    static void length(String name, @Nullable Length value, Length least, Length most) {
        Length length = present(name, value);
        if (!length.isRelative()) {
            within(name, length, length.twips(), least, most);
        }
    }

    /** The width of a line. */
    static void line(String name, @Nullable Length width) {
        absolute(name, width, FINEST_LINE, THICKEST_LINE);
    }

    /** A length as it comes out. */
    static void within(String name, Length said, int twips, Length least, Length most) {
        if (twips < least.twips() || twips > most.twips()) {
            throw new IllegalArgumentException(
                    name + " must be " + least.format() + " to " + most.format() + ", got " + said.format());
        }
    }

    static void color(@Nullable String color) {
        String digits = present("color", color);
        boolean good = digits.length() == 6;
        for (int i = 0; i < digits.length(); i++) {
            good &= "0123456789ABCDEF".indexOf(digits.charAt(i)) >= 0;
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

    static <T> T complete(@Nullable T value, String expectation) {
        if (value == null) {
            throw new IllegalArgumentException(expectation);
        }
        return value;
    }

    static void that(boolean good, String expectation) {
        if (!good) {
            throw new IllegalArgumentException(expectation);
        }
    }
}
