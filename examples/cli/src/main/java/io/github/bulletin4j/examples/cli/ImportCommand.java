package io.github.bulletin4j.examples.cli;

import io.github.bulletin4j.docx.DocxReader;
import io.github.bulletin4j.recognition.Certainty;
import io.github.bulletin4j.recognition.Comment;
import io.github.bulletin4j.recognition.Leftover;
import io.github.bulletin4j.recognition.Placement;
import io.github.bulletin4j.recognition.Recognition;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Reads an issue from a Word document or a plain text. */
@Command(
        name = "import",
        aliases = "read",
        description = {
            "Reads an issue from a Word document or a plain text, and prints its JSON.",
            "Text that is in no part of it is listed on standard error; then the status is 1."
        },
        mixinStandardHelpOptions = true)
final class ImportCommand implements Callable<Integer> {
    private static final int LONGEST = 60;

    private final Console console;

    @Parameters(paramLabel = "IN", description = "A .docx or .txt file; - is a text on standard input.")
    private String file;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "OUT.json",
            defaultValue = "-",
            description = "The issue; standard output unless given.")
    private String output;

    @Option(names = "--evidence", description = "Prints the place, part and reason of each line instead of the JSON.")
    private boolean evidence;

    @Option(names = "--reject-changes", description = "Undoes tracked changes instead of accepting them.")
    private boolean rejecting;

    ImportCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        new Inputs(List.of(file)).refuse(output);
        DocxReader reader = DocxReader.create();
        Recognition read = new ForeignFile(file, console).read(rejecting ? reader.rejectingChanges() : reader);
        if (evidence) {
            read.placements().forEach(this::tell);
        }
        if (!evidence || !output.equals("-")) {
            IssueFile.write(read.issue(), output, console);
        }
        Message name = Source.name(file);
        for (Leftover each : read.leftovers()) {
            console.tell(Message.of(
                    "left-over", name, Message.said(each.place()), shown(each.text()), Message.said(each.reason())));
        }
        for (Comment each : read.comments()) {
            Message place = each.place().isEmpty() ? Message.text("") : Message.of("place", Message.said(each.place()));
            Message author = each.author() == null ? Message.text("") : Message.of("author", each.author());
            console.tell(Message.of("comment", name, place, author, shown(each.text())));
        }
        tellDoubts(read);
        return (read.leftovers().isEmpty() ? Status.GOOD : Status.FINDINGS).code();
    }

    /** Once for all lines: {@code --evidence} has them one by one. */
    private void tellDoubts(Recognition read) {
        long guessed = read.doubtful().stream()
                .filter(each -> each.certainty() == Certainty.GUESSED)
                .count();
        if (guessed > 0 && !evidence) {
            console.tell(Message.of(
                    "guessed", Source.name(file), guessed, read.placements().size()));
        }
    }

    private void tell(Placement each) {
        Message certainty = switch (each.certainty()) {
            case CERTAIN -> Message.of("is-certain");
            case LIKELY -> Message.of("is-likely");
            case GUESSED -> Message.of("is-guessed");
        };
        console.line(Stream.of(
                        Message.said(each.place()),
                        Message.text(each.path()),
                        certainty,
                        Message.said(each.evidence()),
                        Message.text(shown(each.text())))
                .map(console::say)
                .collect(Collectors.joining("\t")));
    }

    private static String shown(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "…";
    }
}
