package io.github.bulletin4j.docx;

import io.github.bulletin4j.docx.markup.IllegalCharacterException;
import io.github.bulletin4j.model.Issue;

/** Says where in an issue a text stands that XML cannot hold. */
final class IllegalText {
    private IllegalText() {}

    static RenderException refusal(Issue issue, IllegalCharacterException found) {
        return new RenderException(found.getMessage(), "", found);
    }
}
