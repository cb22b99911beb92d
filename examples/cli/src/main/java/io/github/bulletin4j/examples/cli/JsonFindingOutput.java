package io.github.bulletin4j.examples.cli;

import io.github.bulletin4j.validation.Finding;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** Findings as one JSON array of objects, for programs. */
final class JsonFindingOutput implements FindingOutput {
    private final Console console;
    private final Language language;
    private final JsonGenerator json;

    JsonFindingOutput(Console console, Language language) {
        this.console = console;
        this.language = language;
        this.json = new JsonFactory().createGenerator(ObjectWriteContext.empty(), console.writer());
        json.writeStartArray();
    }

    @Override
    public void finding(String source, Finding finding) {
        json.writeStartObject();
        json.writeStringProperty("source", source);
        json.writeStringProperty("severity", Findings.code(finding));
        json.writeStringProperty("path", finding.path());
        json.writeStringProperty("code", finding.code());
        json.writeStringProperty("message", finding.message(language.locale()));
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
    public void close() {
        json.writeEndArray();
        json.close();
        console.print("\n");
    }
}
