package io.github.bulletin4j.unprinted;

import io.github.bulletin4j.model.EditorNote;

/** Whether the texts of a component are printed, as far as the component tells. */
enum Printing {
    /** Never, whatever they are equal to. */
    NEVER,
    /** Wherever they are not empty. */
    ALWAYS,
    /** Where the output has printed the same text. */
    PERHAPS;

    static Printing of(Class<?> record, String component) {
        return switch (component) {
            case "id", "alt", "target", "separator", "closing" -> NEVER;
            case "header", "group", "organizationHeader", "note" -> ALWAYS;
            case "label" -> record == EditorNote.class ? ALWAYS : PERHAPS;
            default -> PERHAPS;
        };
    }
}
