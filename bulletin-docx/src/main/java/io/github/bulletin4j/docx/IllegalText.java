package io.github.bulletin4j.docx;

import io.github.bulletin4j.docx.markup.IllegalCharacterException;
import io.github.bulletin4j.model.Issue;
import io.github.bulletin4j.validation.Finding;
import io.github.bulletin4j.validation.IssueValidator;

/** Says where in an issue a text stands that XML cannot hold: the rules know, and are asked only then. */
final class IllegalText {
    private IllegalText() {}

    static RenderException refusal(Issue issue, IllegalCharacterException found) {
        String path = IssueValidator.create().validate(issue).errors().stream()
                .filter(finding -> finding.code().equals("illegal-character"))
                .map(Finding::path)
                .findFirst()
                .orElse("");
        return new RenderException(found.getMessage(), path, found);
    }
}
