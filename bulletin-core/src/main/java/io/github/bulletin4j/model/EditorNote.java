package io.github.bulletin4j.model;

import io.github.bulletin4j.constraint.Advice;
import io.github.bulletin4j.constraint.Filled;
import io.github.bulletin4j.constraint.LegalCharacters;
import io.github.bulletin4j.constraint.Name;
import io.github.bulletin4j.constraint.Printed;
import io.github.bulletin4j.constraint.Proofread;
import io.github.bulletin4j.constraint.Required;
import io.github.bulletin4j.constraint.TextKind;
import java.util.Objects;

/**
 * A note by the editors (编者按).
 *
 * @param label what the note is called, printed before it with a colon, which need not be given: 编者按, 按
 * @param text the note
 */
@Proofread(groups = Advice.class, payload = Advice.Warning.class)
public record EditorNote(
        @Required @Name String label,

        @Required @Filled @Printed(TextKind.RUNNING) @LegalCharacters
        String text) {

    /** The label that {@link #of(String)} gives: 编者按. */
    public static final String DEFAULT_LABEL = "编者按";

    /**
     * A note labelled 编者按.
     *
     * @param text the note
     * @return the note
     */
    public static EditorNote of(String text) {
        return new EditorNote(DEFAULT_LABEL, Objects.requireNonNull(text, "text must not be null"));
    }
}
