package io.github.bulletin4j.examples.cli;

import io.github.bulletin4j.docx.RenderException;
import io.github.bulletin4j.json.JsonLine;
import io.github.bulletin4j.json.JsonReadException;
import io.github.bulletin4j.validation.Finding;
import io.github.bulletin4j.validation.IssueValidator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;

/** Renders many issues on all processors. What fails is told and left out; the rest is rendered. */
final class BatchRender {
    private static final int PROGRESS_STEP = 20;

    /** A disk that is full, or a folder that is gone: no other document will fare better. */
    private static final int MOST_UNWRITABLE_IN_A_ROW = 5;

    private final Console console;
    private final IssueOutput output;
    private final boolean draft;
    private final Path folder;
    private final DocumentNames names;
    private final IssueValidator validator = Preflight.validator();
    private final AtomicReference<Status> status = new AtomicReference<>(Status.GOOD);
    private final AtomicLong done = new AtomicLong();
    private final AtomicLong failed = new AtomicLong();
    private final AtomicLong pictures = new AtomicLong();
    private final AtomicInteger unwritableInARow = new AtomicInteger();

    BatchRender(Console console, IssueOutput output, boolean draft, Path folder, DocumentNames names) {
        this.folder = folder;
        this.console = console;
        this.output = output;
        this.draft = draft;
        this.names = names;
    }

    Status run(List<String> files) throws InterruptedException {
        try {
            Files.createDirectories(folder);
        } catch (FileAlreadyExistsException e) {
            throw new Failure(Status.UNWRITABLE, e, "no-folder", folder);
        } catch (IOException e) {
            throw Failure.unwritable(folder.toString(), e);
        }
        Writes.prepare(folder, console);
        int processors = Runtime.getRuntime().availableProcessors();
        // The queue is short, and who fills it helps out when it is full: few issues are held at a time.
        ThreadPoolExecutor pool = new ThreadPoolExecutor(
                processors,
                processors,
                0,
                TimeUnit.SECONDS,
                new ArrayBlockingQueue<>(2 * processors),
                new ThreadPoolExecutor.CallerRunsPolicy());
        try {
            for (String file : files) {
                if (!goesOn()) {
                    break;
                }
                if (Endings.isArchive(file)) {
                    guarded(file, () -> archive(file, pool));
                } else {
                    pool.execute(() -> guarded(
                            file,
                            () -> render(
                                    console.say(Source.name(file)),
                                    BatchNames.name(file),
                                    new Source(console).read(file))));
                }
            }
        } finally {
            pool.shutdown();
            pool.awaitTermination(1, TimeUnit.DAYS);
        }
        console.endProgress();
        if (!goesOn()) {
            console.tell(Message.of("stopped", MOST_UNWRITABLE_IN_A_ROW));
        }
        console.tell(Message.of("written", done.get(), failed.get(), folder));
        Pictures.tellLeftOut(folder.toString(), pictures.get(), console);
        return status.get();
    }

    private void archive(String file, ThreadPoolExecutor pool) {
        Status read = Archive.each(file, console, new Archive.Work() {
            @Override
            public Status on(String source, JsonLine line) {
                ReadIssue issue = new ReadIssue(file, line.result().issue(), line::places);
                String name = BatchNames.name(file) + "-" + line.number();
                pool.execute(() -> guarded(source, () -> render(source, name, issue)));
                return Status.GOOD;
            }

            @Override
            public boolean goesOn() {
                return BatchRender.this.goesOn();
            }

            @Override
            public void unreadable(String file, String source, JsonReadException problem, Console console) {
                failed.incrementAndGet();
                Archive.Work.super.unreadable(file, source, problem, console);
            }
        });
        status.accumulateAndGet(read, Status::and);
    }

    private void guarded(String source, Runnable work) {
        try {
            work.run();
        } catch (Failure e) {
            fail(e);
        } catch (JsonReadException | UncheckedIOException | InvalidPathException e) {
            fail(Failure.unreadable(source, e));
        } catch (RuntimeException | OutOfMemoryError | StackOverflowError e) {
            fail(Failure.of(e).about(Message.text(source)));
        }
    }

    private boolean goesOn() {
        return unwritableInARow.get() < MOST_UNWRITABLE_IN_A_ROW;
    }

    private void render(String source, String name, ReadIssue read) {
        if (!goesOn()) {
            failed.incrementAndGet();
            return;
        }
        if (!draft) {
            List<Finding> errors = validator.validate(read.issue()).errors();
            if (!errors.isEmpty()) {
                fail(new Failure(
                        Status.FINDINGS,
                        null,
                        read.lines(errors, console.language()).stream()
                                .map(Message::text)
                                .toList()));
                return;
            }
        }
        Path document = names.document(source, name, read.issue());
        try {
            Writes.write(() -> output.write(read.issue(), document));
        } catch (RenderException | UncheckedIOException e) {
            throw Failure.unwritable(document.toString(), e);
        }
        unwritableInARow.set(0);
        pictures.addAndGet(output.picturesLeftOut(read.issue()));
        long count = done.incrementAndGet();
        if (count % PROGRESS_STEP == 0) {
            console.progress(console.say(Message.of("progress-documents", count)));
        }
    }

    private void fail(Failure failure) {
        status.accumulateAndGet(failure.status(), Status::and);
        failed.incrementAndGet();
        if (failure.status() == Status.UNWRITABLE) {
            unwritableInARow.incrementAndGet();
        }
        failure.tell(console);
    }
}
