package io.github.bulletin4j.examples.cli;

import io.github.bulletin4j.json.IssueJson;
import io.github.bulletin4j.model.Article;
import io.github.bulletin4j.model.DistributionList;
import io.github.bulletin4j.model.Issue;
import io.github.bulletin4j.model.IssueNumber;
import io.github.bulletin4j.model.Series;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Writes an issue to start from. */
@Command(
        name = "new",
        description = {
            "Writes a small issue of today to start from, and prints where it is.",
            "What is empty in it is to be filled in or taken out; validate names each such place. A file that is there"
                    + " is never overwritten."
        },
        mixinStandardHelpOptions = true)
final class NewCommand implements Callable<Integer> {
    private final Console console;

    @Parameters(
            paramLabel = "OUT.json",
            arity = "0..1",
            defaultValue = "issue.json",
            description = "The file, ${DEFAULT-VALUE} unless given; - is standard output.")
    private String file;

    NewCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Issue issue = start(LocalDate.now());
        if (file.equals("-")) {
            console.print(IssueJson.create().write(issue));
            return Status.GOOD.code();
        }
        try {
            Path path = Path.of(file);
            Files.createFile(path);
            write(issue, path);
            console.line(file);
            return Status.GOOD.code();
        } catch (FileAlreadyExistsException e) {
            throw new Failure(Status.UNWRITABLE, e, "not-written", file, Message.of("is-there"));
        } catch (IOException | UncheckedIOException | InvalidPathException e) {
            throw Failure.unwritable(file, e);
        }
    }

    /** The place is taken by an empty file, which the issue replaces in whole. */
    private static void write(Issue issue, Path place) throws IOException {
        try {
            Writes.write(() -> IssueJson.create().write(issue, place));
        } catch (UncheckedIOException e) {
            Files.delete(place);
            throw e;
        }
    }

    private static Issue start(LocalDate today) {
        return Issue.builder(Series.of("", ""), new IssueNumber.Regular(today.getYear(), null, null, null), today)
                .compiledBy("")
                .addArticle(Article.of("", ""))
                .addDistributionList(DistributionList.report(""))
                .addDistributionList(DistributionList.send(""))
                .build();
    }
}
