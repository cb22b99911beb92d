package io.github.bulletin4j.examples.cli;

import io.github.bulletin4j.model.Issue;
import io.github.bulletin4j.validation.IssueValidator;
import io.github.bulletin4j.validation.ValidationReport;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * The rules, run beside what is done meanwhile: to make a validator takes longer than to read and render an issue of usual
 * size.
 */
final class Preflight {
    /** As much as a program's first thread has. */
    private static final long STACK = 8 << 20;

    private static final List<String> COMMANDS = List.of("render", "validate");

    private static final AtomicReference<@Nullable Preflight> EARLY = new AtomicReference<>();

    private final FutureTask<IssueValidator> validator = beside(IssueValidator::create);

    private Preflight() {}

    /** Begins as the program begins, before the command is understood, where it looks like one that runs the rules. */
    static void beginEarly(String... arguments) {
        List<String> said = Arrays.asList(arguments);
        if (arguments.length > 1
                && COMMANDS.contains(said.get(0))
                && !said.contains("--draft")
                && !said.contains("--help")) {
            EARLY.set(begin());
        }
    }

    /** Begins to make a validator, unless that is begun. */
    static Preflight begin() {
        Preflight early = EARLY.getAndSet(null);
        return early == null ? new Preflight() : early;
    }

    /** A validator, when it is made. */
    static IssueValidator validator() {
        try {
            return result(begin().validator);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Begins to validate an issue. */
    FutureTask<ValidationReport> of(Issue issue) {
        return beside(() -> result(validator).validate(issue));
    }

    private static <T> FutureTask<T> beside(Callable<T> work) {
        FutureTask<T> task = new FutureTask<>(work);
        Thread thread = new Thread(null, task, "preflight", STACK);
        thread.setDaemon(true);
        thread.start();
        return task;
    }

    /** What a task gives, or throws, when it is through. */
    static <T> T result(FutureTask<T> task) throws InterruptedException {
        try {
            return task.get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof Error error) {
                throw error;
            }
            throw e.getCause() instanceof RuntimeException thrown ? thrown : new IllegalStateException(e.getCause());
        }
    }
}
