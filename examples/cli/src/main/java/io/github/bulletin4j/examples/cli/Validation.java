package io.github.bulletin4j.examples.cli;

import io.github.bulletin4j.json.IssueJson;
import io.github.bulletin4j.json.JsonLine;
import io.github.bulletin4j.json.JsonPlace;
import io.github.bulletin4j.json.JsonReadException;
import io.github.bulletin4j.json.ReadResult;
import io.github.bulletin4j.model.Issue;
import io.github.bulletin4j.validation.Finding;
import io.github.bulletin4j.validation.IssueValidator;
import io.github.bulletin4j.validation.ValidationReport;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Checks files and tells what was found, with its place in the document. */
final class Validation {
    private final Console console;
    private final FindingOutput output;
    private final boolean strict;
    private final IssueJson json = IssueJson.create();
    private final IssueValidator validator = Preflight.validator();

    Validation(Console console, FindingOutput output, boolean strict) {
        this.console = console;
        this.output = output;
        this.strict = strict;
    }

    Status of(String file) {
        return Archive.each(file, console, lines(file), document -> single(file, document));
    }

    private Archive.Work lines(String file) {
        return new Archive.Work() {
            @Override
            public Status on(String source, JsonLine line) {
                return check(file, line.result().issue(), line::places);
            }

            @Override
            public void unreadable(String name, String source, JsonReadException refusal, Console messages) {
                output.unreadable(name, source, refusal);
            }
        };
    }

    private Status single(String file, byte[] document) {
        ReadResult result;
        try {
            result = json.readResult(document);
        } catch (JsonReadException e) {
            output.unreadable(file, file, e);
            return Status.UNREADABLE;
        }
        Source.tellUnknown(file, result, console);
        return check(file, result.issue(), paths -> json.places(document, paths));
    }

    private Status check(String file, Issue issue, Function<List<String>, Map<String, JsonPlace>> places) {
        ValidationReport report = validator.validate(issue);
        List<Finding> findings = report.findings();
        if (!findings.isEmpty()) {
            Map<String, JsonPlace> found =
                    places.apply(findings.stream().map(Finding::path).toList());
            Findings.inOrder(findings, found)
                    .forEach(finding -> output.finding(file, found.get(finding.path()), finding));
        }
        boolean bad = strict ? report.hasWarningsOrErrors() : report.hasErrors();
        return bad ? Status.FINDINGS : Status.GOOD;
    }
}
