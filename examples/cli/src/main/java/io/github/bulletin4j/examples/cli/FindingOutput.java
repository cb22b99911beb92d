package io.github.bulletin4j.examples.cli;

import io.github.bulletin4j.validation.Finding;

/** Takes findings one by one. */
interface FindingOutput extends AutoCloseable {
    /** A finding and where it was found, such as a file or a file and a line. */
    void finding(String source, Finding finding);

    @Override
    void close();

    /** A line of text for each finding. */
    static FindingOutput text(Console console, Language language) {
        return new FindingOutput() {
            @Override
            public void finding(String source, Finding finding) {
                console.line(source + ": " + Findings.line(finding, language));
            }

            @Override
            public void close() {
                // Lines need no end.
            }
        };
    }
}
