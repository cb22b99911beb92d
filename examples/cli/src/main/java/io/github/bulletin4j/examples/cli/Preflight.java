package io.github.bulletin4j.examples.cli;

import io.github.bulletin4j.model.Issue;
import io.github.bulletin4j.validation.IssueValidator;
import io.github.bulletin4j.validation.ValidationReport;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/**
 * The rules, run beside what is done meanwhile: to make a validator takes longer than to read and render an issue of usual
 * size.
 */
final class Preflight {
    /** As much as a program's first thread has. */
    private static final long STACK = 8 << 20;

    private final FutureTask<IssueValidator> validator = beside(IssueValidator::create);

    private Preflight() {}

    /** Begins to make a validator. */
    static Preflight begin() {
        return new Preflight();
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
