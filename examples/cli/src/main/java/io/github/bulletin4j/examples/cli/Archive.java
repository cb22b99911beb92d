package io.github.bulletin4j.examples.cli;

import io.github.bulletin4j.json.JsonLine;
import io.github.bulletin4j.json.JsonLines;
import io.github.bulletin4j.json.JsonReadException;
import java.io.IOException;
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
         * @param line the line, which is an issue
         * @return how it went
         */
        Status on(String source, JsonLine line);

        /** Whether there is a point in going on. */
        default boolean goesOn() {
            return true;
        }

        /** Tells that a line could not be read. */
        default void unreadable(String file, String source, JsonReadException problem, Console console) {
            Failure.unreadable(source, problem).tell(console);
        }
    }

    /** What is done with the document of a file that is no archive. */
    interface Single {
        /** Does it. */
        Status on(byte[] document);
    }

    private Archive() {}

    /** Does something with each issue of a file that may be an archive; standard input is one if it looks like one. */
    static Status each(String file, Console console, Work work, Single single) {
        if (Endings.isArchive(file)) {
            return each(file, console, work);
        }
        if (!file.equals("-")) {
            return single.on(new Source(console).bytes(file));
        }
        try {
            StandardInput in = StandardInput.of(console.in());
            return in.isArchive()
                    ? each(file, JsonLines.create().read(in.stream()), console, work)
                    : single.on(Source.bytes(file, in.stream()));
        } catch (IOException e) {
            throw Failure.unreadable(file, e);
        }
    }

    /** Does something with each issue; a line that cannot be read is told and passed over. */
    static Status each(String file, Console console, Work work) {
        try (Stream<JsonLine> lines = JsonLines.create().read(Path.of(file))) {
            return each(file, lines, console, work);
        } catch (UncheckedIOException | InvalidPathException e) {
            throw Failure.unreadable(file, e);
        }
    }

    private static Status each(String file, Stream<JsonLine> lines, Console console, Work work) {
        Status status = Status.GOOD;
        long count = 0;
        long unreadable = 0;
        try {
            for (Iterator<JsonLine> each = lines.iterator(); work.goesOn() && each.hasNext(); ) {
                JsonLine line = each.next();
                String source = console.say(Source.name(file)) + ":" + line.number();
                if (line.problem().isPresent()) {
                    unreadable++;
                    work.unreadable(file, source, line.problem().get(), console);
                    status = status.and(Status.UNREADABLE);
                } else {
                    Source.tellUnknown(file, line.result(), console);
                    status = status.and(work.on(source, line));
                }
                if (++count % PROGRESS_STEP == 0) {
                    console.progress(console.say(Message.of("progress-lines", Source.name(file), count)));
                }
            }
        } catch (UncheckedIOException e) {
            throw Failure.unreadable(file, e);
        }
        console.endProgress();
        console.tell(
                unreadable == 0
                        ? Message.of("read", Source.name(file), count)
                        : Message.of("read-some", Source.name(file), count - unreadable, unreadable));
        return status;
    }
}
