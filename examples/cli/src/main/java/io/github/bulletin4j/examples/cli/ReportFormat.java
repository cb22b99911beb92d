package io.github.bulletin4j.examples.cli;

/** The forms of a report of findings. */
enum ReportFormat {
    /** A line for each finding. */
    text,
    /** A list of objects, for programs. */
    json;

    FindingOutput output(Console console) {
        return this == json ? new JsonFindingOutput(console) : FindingOutput.text(console);
    }
}
