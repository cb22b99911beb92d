package io.github.bulletin4j.docx.markup;

/** A text holds a character that cannot stand in XML 1.0. */
public final class IllegalCharacterException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String text;
    private final int index;

    IllegalCharacterException(String text, int index) {
        super("character " + (index + 1) + " of the text is " + String.format("U+%04X", (int) text.charAt(index)));
        this.text = text;
        this.index = index;
    }

    /**
     * The text that holds the character.
     *
     * @return the text
     */
    public String text() {
        return text;
    }

    /**
     * Where the character stands.
     *
     * @return its index in the text
     */
    public int index() {
        return index;
    }
}
