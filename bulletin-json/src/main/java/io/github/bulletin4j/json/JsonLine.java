package io.github.bulletin4j.json;

import io.github.bulletin4j.model.Issue;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A line of an archive: an issue, or the reason why it is none. */
public final class JsonLine {

    private final long number;
    private final @Nullable ReadResult result;
    private final @Nullable JsonReadException problem;

    private JsonLine(long number, @Nullable ReadResult result, @Nullable JsonReadException problem) {
        this.number = number;
        this.result = result;
        this.problem = problem;
    }

    static JsonLine good(long number, ReadResult result) {
        return new JsonLine(number, result, null);
    }

    static JsonLine bad(long number, JsonReadException problem) {
        return new JsonLine(number, null, problem);
    }

    /**
     * The number of the line in the archive.
     *
     * @return the number, from 1; blank lines are counted
     */
    public long number() {
        return number;
    }

    /**
     * The issue, if the line is one and holds all that the line says.
     *
     * @return the issue
     * @throws JsonReadException if the line is not an issue in the format, or has unknown fields of a newer version
     */
    public Issue issue() {
        return result().completeIssue();
    }

    /**
     * The issue and the unknown fields of a newer version.
     *
     * @return the issue as read
     * @throws JsonReadException if the line is not an issue in the format
     */
    public ReadResult result() {
        if (result == null) {
            throw problem;
        }
        return result;
    }

    /**
     * Why the line is not an issue in the format.
     *
     * @return the reason, its line number that of the archive; empty for an issue
     */
    public Optional<JsonReadException> problem() {
        return Optional.ofNullable(problem);
    }
}
