package io.github.bulletin4j.examples.spark.archive;

import io.github.bulletin4j.json.JsonLine;
import io.github.bulletin4j.json.JsonReadException;
import io.github.bulletin4j.json.UnknownField;
import io.github.bulletin4j.model.Issue;
import java.util.List;

/**
 * A line of an archive: an issue, or the reason why it is none.
 *
 * @param file the archive
 * @param number the line, from 1
 * @param issue the issue, or null
 * @param unknown fields of a newer version, which are not in the issue
 * @param problem why there is no issue, or null
 */
public record ArchiveLine(String file, long number, Issue issue, List<UnknownField> unknown, String problem) {

    static ArchiveLine of(String file, JsonLine line) {
        String problem = line.problem().map(JsonReadException::getMessage).orElse(null);
        return problem == null
                ? new ArchiveLine(
                        file,
                        line.number(),
                        line.result().issue(),
                        line.result().unknownFields(),
                        null)
                : new ArchiveLine(file, line.number(), null, List.of(), problem);
    }

    /** From here on the archive is damaged. */
    static ArchiveLine damaged(String file, long number, String reason) {
        return new ArchiveLine(file, number, null, List.of(), "the archive cannot be read from here on: " + reason);
    }

    /** Whether the line is an issue. */
    public boolean isIssue() {
        return issue != null;
    }

    /** File and line, as the command line writes them. */
    public String source() {
        return file + ":" + number;
    }
}
