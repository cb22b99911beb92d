package io.github.bulletin4j.json;

import io.github.bulletin4j.json.DocumentReader.Document;
import io.github.bulletin4j.model.Issue;
import java.util.List;
import java.util.Objects;

/**
 * An issue as read, and what of the document is not in it.
 *
 * @param issue the issue, without the unknown fields
 * @param formatVersion the version of the format that the document is in, such as {@code 1.0}
 * @param unknownFields the fields that a newer minor version added, in the order of the document; none in version 1.0, and
 *     never more than {@link IssueJsonBuilder#maxUnknownFields} allows
 */
public record ReadResult(Issue issue, String formatVersion, List<UnknownField> unknownFields) {

    /**
     * An issue as read.
     *
     * @param issue the issue
     * @param formatVersion the version of the format
     * @param unknownFields the fields that are not in the issue
     */
    public ReadResult {
        Objects.requireNonNull(issue, "issue must not be null");
        Objects.requireNonNull(formatVersion, "formatVersion must not be null");
        unknownFields = List.copyOf(Objects.requireNonNull(unknownFields, "unknownFields must not be null"));
    }

    static ReadResult of(Document<Issue> document) {
        return new ReadResult(document.value(), document.version(), document.unknownFields());
    }

    /**
     * The issue, if it holds all that the document says.
     *
     * @return the issue
     * @throws JsonReadException if there are unknown fields
     */
    public Issue completeIssue() {
        if (!unknownFields.isEmpty()) {
            throw JsonReadException.of(unknownFields.get(0), formatVersion);
        }
        return issue;
    }
}
