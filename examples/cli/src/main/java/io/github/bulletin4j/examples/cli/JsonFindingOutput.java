package io.github.bulletin4j.examples.cli;

import io.github.bulletin4j.json.JsonPlace;
import io.github.bulletin4j.json.JsonProblem;
import io.github.bulletin4j.json.JsonReadException;
import io.github.bulletin4j.validation.Finding;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** Findings as one JSON array of objects, for programs; what is wrong with the form is among them. */
final class JsonFindingOutput implements FindingOutput {
    private static final String FORMAT = "format";

    private final Console console;
    private final JsonGenerator json;

    JsonFindingOutput(Console console) {
        this.console = console;
        this.json = new JsonFactory().createGenerator(ObjectWriteContext.empty(), console.writer());
        json.writeStartArray();
    }

    @Override
    public void finding(String file, @Nullable JsonPlace place, Finding finding) {
        start(file, place);
        json.writeStringProperty("severity", Findings.code(finding));
        json.writeStringProperty("path", finding.path());
        json.writeStringProperty("code", finding.code());
        json.writeStringProperty("message", finding.message(console.language().locale()));
        if (finding.rejectedValue() != null) {
            json.writeStringProperty("rejectedValue", finding.rejectedValue());
        }
        if (finding.suggestion() != null) {
            json.writeStringProperty("suggestion", finding.suggestion());
        }
        if (finding.range() != null) {
            json.writeNumberProperty("from", finding.range().from());
            json.writeNumberProperty("to", finding.range().to());
        }
        json.writeEndObject();
    }

    @Override
    public void unreadable(String file, String source, JsonReadException refusal) {
        for (JsonProblem problem : refusal.problems()) {
            start(file, new JsonPlace(problem.line(), problem.column()));
            json.writeStringProperty("severity", "error");
            json.writeStringProperty("path", problem.path());
            json.writeStringProperty("code", FORMAT);
            json.writeStringProperty(
                    "message", problem.reason(console.language().locale()));
            if (problem.suggestion() != null) {
                json.writeStringProperty("suggestion", problem.suggestion());
            }
            json.writeEndObject();
        }
    }

    private void start(String file, @Nullable JsonPlace place) {
        json.writeStartObject();
        json.writeStringProperty("source", file);
        if (place != null) {
            json.writeNumberProperty("line", place.line());
            json.writeNumberProperty("column", place.column());
        }
    }

    @Override
    public void close() {
        json.writeEndArray();
        json.close();
        console.print("\n");
    }
}
