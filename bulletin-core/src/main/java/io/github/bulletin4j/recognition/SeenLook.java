package io.github.bulletin4j.recognition;

import org.jspecify.annotations.Nullable;

/**
 * How a paragraph looks.
 *
 * @param alignment where its lines stand
 * @param size the size of most of its type, in points; 0 where nothing says it
 * @param color the colour of its type as six hexadecimal digits, or null
 * @param typeface the font of its Chinese type, or null
 * @param bold whether most of it is bold
 * @param indent the indent of its first line, in points
 * @param startsPage whether a page begins with it
 * @param rule whether a rule stands at its edge
 * @param outline its level in the outline, from 1, or 0
 */
public record SeenLook(
        Alignment alignment,
        double size,
        @Nullable String color,
        @Nullable String typeface,
        boolean bold,
        double indent,
        boolean startsPage,
        boolean rule,
        int outline) {

    /** Nothing is known of the look, as in plain text. */
    public static final SeenLook PLAIN = new SeenLook(Alignment.UNKNOWN, 0, null, null, false, 0, false, false, 0);

    /** Where lines stand. */
    public enum Alignment {
        /** Nothing says it. */
        UNKNOWN,
        /** At the left. */
        LEFT,
        /** In the centre. */
        CENTER,
        /** At the right. */
        RIGHT,
        /** At both ends. */
        JUSTIFIED
    }

    /**
     * The same at the beginning of a page.
     *
     * @return the look
     */
    public SeenLook startingPage() {
        return new SeenLook(alignment, size, color, typeface, bold, indent, true, rule, outline);
    }

    /**
     * The same with a rule at its edge.
     *
     * @return the look
     */
    public SeenLook ruled() {
        return new SeenLook(alignment, size, color, typeface, bold, indent, startsPage, true, outline);
    }

    /**
     * Whether it stands in the centre.
     *
     * @return whether it does
     */
    public boolean isCentered() {
        return alignment == Alignment.CENTER;
    }

    /**
     * Whether the type is red (套红).
     *
     * @return whether red is by far its strongest colour
     */
    public boolean isRed() {
        if (color == null || !color.matches("[0-9A-Fa-f]{6}")) {
            return false;
        }
        int value = Integer.parseInt(color, 16);
        int red = value >> 16;
        return red >= 0x90 && (value >> 8 & 0xFF) < 0x60 && (value & 0xFF) < 0x60;
    }
}
