package io.github.bulletin4j.examples.cli;

import io.github.bulletin4j.docx.RenderException;
import io.github.bulletin4j.json.JsonReadException;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** An end of the command with one clear line. */
final class Failure extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final Status status;
    private final transient List<Message> messages;

    Failure(Status status, @Nullable Throwable cause, String key, Object... arguments) {
        this(status, cause, List.of(Message.of(key, arguments)));
    }

    /** An end with several lines. */
    Failure(Status status, @Nullable Throwable cause, List<Message> messages) {
        super(messages.get(0).in(Language.en), cause);
        this.status = status;
        this.messages = messages;
    }

    Status status() {
        return status;
    }

    static Failure unreadable(String file, Exception cause) {
        return unreadable(Source.name(file), cause);
    }

    static Failure unreadable(Message file, Exception cause) {
        if (cause instanceof JsonReadException refusal) {
            return new Failure(Status.UNREADABLE, cause, problems(file, refusal));
        }
        return new Failure(Status.UNREADABLE, cause, "unreadable", file, Reason.of(cause));
    }

    /** A line for each problem. */
    private static List<Message> problems(Message file, JsonReadException refusal) {
        Stream<Message> lines = refusal.problems().stream().map(Message::of);
        Stream<Message> more = refusal.hasMore() ? Stream.of(Message.of("more-problems")) : Stream.empty();
        return Stream.concat(lines, more)
                .map(line -> Message.of("line", file, line))
                .toList();
    }

    static Failure unwritable(String file, Exception cause) {
        Message where = Source.outputName(file);
        if (cause instanceof RenderException) {
            return new Failure(
                    Status.FINDINGS, cause, "not-written", where, Message.said(String.valueOf(cause.getMessage())));
        }
        return new Failure(Status.UNWRITABLE, cause, "unwritable", where, Reason.of(cause));
    }

    /** Anything else is a fault of the program; it too ends in one line. */
    static Failure of(Throwable error) {
        if (error instanceof Failure failure) {
            return failure;
        }
        if (error instanceof OutOfMemoryError) {
            return new Failure(Status.UNREADABLE, error, "memory");
        }
        return new Failure(Status.UNREADABLE, error, "unexpected", error);
    }

    /** The same, told of one input among many. */
    Failure about(Message source) {
        return new Failure(
                status,
                getCause(),
                messages.stream().map(each -> Message.of("line", source, each)).toList());
    }

    /** Prints its lines; the exit status. */
    int tell(Console console) {
        messages.forEach(console::tell);
        return status.code();
    }
}
