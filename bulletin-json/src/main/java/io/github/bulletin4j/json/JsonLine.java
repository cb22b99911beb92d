package io.github.bulletin4j.json;

import static java.util.Objects.requireNonNull;

import io.github.bulletin4j.model.Issue;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A line of an archive: an issue, or the reason why it is none. */
public final class JsonLine {

    private final long number;
    private final @Nullable ReadResult result;
    private final @Nullable JsonReadException problem;
    private final Function<Collection<String>, Map<String, JsonPlace>> places;

    private JsonLine(
            long number,
            @Nullable ReadResult result,
            @Nullable JsonReadException problem,
            Function<Collection<String>, Map<String, JsonPlace>> places) {
        this.number = number;
        this.result = result;
        this.problem = problem;
        this.places = places;
    }

    /** The line of an archive, read. */
    static JsonLine of(long number, byte[] line, DocumentReader<Issue> reader) {
        try {
            ReadResult result = ReadResult.of(reader.read(line, number));
            return new JsonLine(number, result, null, paths -> reader.places(line, number, paths));
        } catch (JsonReadException e) {
            return new JsonLine(number, null, e, paths -> Map.of());
        }
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
     * Where elements of the issue stand, as {@link IssueJson#places} has it; lines are those of the archive.
     *
     * @param paths the paths, such as {@code articles[2].title.headline[0]}
     * @return the place of each path; none where the line is not an issue in the format
     */
    public Map<String, JsonPlace> places(Collection<String> paths) {
        return places.apply(requireNonNull(paths, "paths must not be null"));
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
