package io.github.bulletin4j.examples.cli;

import io.github.bulletin4j.json.JsonLine;
import io.github.bulletin4j.json.JsonLines;
import io.github.bulletin4j.model.Issue;
import java.io.UncheckedIOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.stream.Stream;

/** A file that holds an issue on each line. One issue at a time is held, however long the file is. */
final class Archive {
    private static final int PROGRESS_STEP = 500;

    /** What is done with an issue. */
    interface Work {
        /**
         * Does it.
         *
         * @param source the file and the line
         * @param number the line
         * @param issue the issue
         * @return how it went
         */
        Status on(String source, long number, Issue issue);

        /** Whether there is a point in going on. */
        default boolean goesOn() {
            return true;
        }

        /** Takes note that a line could not be read. */
        default void unreadable() {}
    }

    private Archive() {}

    static boolean isArchive(String file) {
        return file.endsWith(".jsonl") || file.endsWith(".jsonl.gz");
    }

    /** Does something with each issue; a line that cannot be read is told and passed over. */
    static Status each(String file, Console console, Work work) {
        Status status = Status.GOOD;
        long count = 0;
        try (Stream<JsonLine> lines = JsonLines.create().read(Path.of(file))) {
            for (Iterator<JsonLine> each = lines.iterator(); work.goesOn() && each.hasNext(); ) {
                JsonLine line = each.next();
                String source = file + ":" + line.number();
                if (line.problem().isPresent()) {
                    console.error(source + ": " + line.problem().get().getMessage());
                    status = status.and(Status.UNREADABLE);
                    work.unreadable();
                } else {
                    Source.tellUnknown(source, line.result(), console);
                    status = status.and(
                            work.on(source, line.number(), line.result().issue()));
                }
                if (++count % PROGRESS_STEP == 0) {
                    console.progress(file + ": " + count + " issues");
                }
            }
        } catch (UncheckedIOException | InvalidPathException e) {
            throw Failure.unreadable(file, e);
        }
        console.endProgress();
        console.error(file + ": " + count + " issues read");
        return status;
    }
}
