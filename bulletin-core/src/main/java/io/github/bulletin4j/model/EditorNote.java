package io.github.bulletin4j.model;

/**
 * A note by the editors (编者按).
 *
 * @param label what the note is called, printed before it: 编者按, 按
 * @param text the note
 */
public record EditorNote(String label, String text) {

    /** The label that {@link #of(String)} gives: 编者按. */
    public static final String DEFAULT_LABEL = "编者按";

    /**
     * A note labelled 编者按.
     *
     * @param text the note
     * @return the note
     */
    public static EditorNote of(String text) {
        return new EditorNote(DEFAULT_LABEL, text);
    }
}
