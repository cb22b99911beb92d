package io.github.bulletin4j.examples.cli;

import io.github.bulletin4j.json.JsonPlace;
import io.github.bulletin4j.model.Issue;
import io.github.bulletin4j.validation.Finding;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * An issue and the document that it was read from.
 *
 * @param source the file
 * @param issue the issue
 * @param places where elements stand in the file
 */
record ReadIssue(String source, Issue issue, Function<List<String>, Map<String, JsonPlace>> places) {
    /** Findings as lines of text in the order of the document, each with the place that it is about. */
    List<String> lines(List<Finding> findings, Language language) {
        if (findings.isEmpty()) {
            return List.of();
        }
        Map<String, JsonPlace> found =
                places.apply(findings.stream().map(Finding::path).toList());
        return Findings.inOrder(findings, found).stream()
                .map(finding -> Findings.line(source, found.get(finding.path()), finding, language))
                .toList();
    }
}
