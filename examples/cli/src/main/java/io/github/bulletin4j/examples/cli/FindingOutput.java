package io.github.bulletin4j.examples.cli;

import io.github.bulletin4j.json.JsonPlace;
import io.github.bulletin4j.json.JsonReadException;
import io.github.bulletin4j.validation.Finding;
import org.jspecify.annotations.Nullable;

/** Takes findings one by one. */
interface FindingOutput extends AutoCloseable {
    /** A finding, the file that it was found in and where it stands there; null if it is about the issue among others. */
    void finding(String file, @Nullable JsonPlace place, Finding finding);

    /** What is wrong with the form of an issue; {@code source} is its file, in an archive with the line. */
    void unreadable(String file, String source, JsonReadException refusal);

    @Override
    void close();

    /** A line of text for each finding, as compilers have it; what cannot be read is told among the messages. */
    static FindingOutput text(Console console) {
        return new FindingOutput() {
            @Override
            public void finding(String file, @Nullable JsonPlace place, Finding finding) {
                String source = console.say(Source.name(file));
                console.line(
                        place == null
                                ? source + ": " + Findings.line(finding, console.language())
                                : Findings.line(source, place, finding, console.language()));
            }

            @Override
            public void unreadable(String file, String source, JsonReadException refusal) {
                Failure.unreadable(source, refusal).tell(console);
            }

            @Override
            public void close() {
                // Lines need no end.
            }
        };
    }
}
