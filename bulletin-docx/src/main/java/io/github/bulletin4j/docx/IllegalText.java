package io.github.bulletin4j.docx;

import io.github.bulletin4j.docx.markup.IllegalCharacterException;
import io.github.bulletin4j.model.Issue;
import io.github.bulletin4j.validation.Finding;
import io.github.bulletin4j.validation.IssueValidator;

/** Says where in an issue something stands that no document can hold: the rules know, and are asked only then. */
final class IllegalText {
    private IllegalText() {}

    static RenderException refusal(Issue issue, IllegalCharacterException found) {
        return new RenderException(found.getMessage(), path(issue, "illegal-character"), found);
    }

    static RenderException refusal(Issue issue, RenderException found) {
        return new RenderException(found.getMessage(), path(issue, "image-type"), found.getCause());
    }

    private static String path(Issue issue, String code) {
        return IssueValidator.create().validate(issue).errors().stream()
                .filter(finding -> finding.code().equals(code))
                .map(Finding::path)
                .findFirst()
                .orElse("");
    }
}
