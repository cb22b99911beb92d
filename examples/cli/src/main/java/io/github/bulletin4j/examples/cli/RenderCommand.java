package io.github.bulletin4j.examples.cli;

import io.github.bulletin4j.docx.DocxRenderer;
import io.github.bulletin4j.docx.RenderException;
import io.github.bulletin4j.files.FileReplacement;
import io.github.bulletin4j.model.Issue;
import io.github.bulletin4j.validation.ValidationReport;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.FutureTask;
import java.util.stream.Stream;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Renders issues as Word documents, pages of the web, Markdown or plain text. */
@Command(
        name = "render",
        description = "Writes issues as Word documents, HTML, Markdown or plain text, as the name ends. "
                + "An issue with errors is refused unless --draft is given.",
        addMethodSubcommands = false,
        mixinStandardHelpOptions = true)
final class RenderCommand implements Callable<Integer> {
    /** Where documents go: one file, or a folder for many. */
    static final class Target {
        @Option(
                names = {"-o", "--output"},
                paramLabel = "OUT.docx",
                required = true,
                description = "The document, or .html, .htm, .md, .txt; - is standard output.")
        private String file;

        @Option(
                names = "--out-dir",
                paramLabel = "DIR",
                required = true,
                description = "The folder for the documents of many files.")
        private Path folder;
    }

    private final Console console;

    @Parameters(
            paramLabel = "IN.json",
            arity = "1..*",
            description = "An issue; - is standard input. With --out-dir also .jsonl and .ndjson, or .gz of either.")
    private List<String> files;

    @ArgGroup(exclusive = true, multiplicity = "1")
    private Target target;

    @Option(
            names = "--name",
            paramLabel = "PATTERN",
            description =
                    "With --out-dir, names documents by the numbers of their issues, in a pattern of the house style such"
                            + " as {year}-{issue:00}; unless given, as their files.")
    private String name;

    @Option(
            names = "--to",
            paramLabel = "docx|html|md|txt",
            description = "The format, whatever the name ends in. "
                    + "Unless given, the ending says it; docx where there is none.")
    private OutputFormat format;

    @Mixin
    private LayoutOption layout;

    @Option(names = "--draft", description = "Renders issues with errors too.")
    private boolean draft;

    @Option(
            names = "--compression",
            paramLabel = "LEVEL",
            defaultValue = "3",
            description = "How hard to compress, 0 to 9; ${DEFAULT-VALUE} unless given.")
    private int compression;

    @Spec
    private CommandSpec spec;

    RenderCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws InterruptedException {
        if (compression < 0 || compression > 9) {
            throw wrong("compression", compression);
        }
        if (target.folder != null) {
            OutputFormat many = format == null ? OutputFormat.docx : format;
            return new BatchRender(console, output(many), draft, target.folder, names(target.folder, many))
                    .run(files)
                    .code();
        }
        if (name != null) {
            throw wrong("name-needs-folder");
        }
        if (files.size() != 1) {
            throw wrong("several-files");
        }
        if (!target.file.equals("-")) {
            inputs().refuse(target.file);
        }
        Preflight rules = draft ? null : Preflight.begin();
        return single(rules, output(format == null ? named() : format), files.get(0))
                .code();
    }

    private ParameterException wrong(String key, Object... arguments) {
        return new ParameterException(spec.commandLine(), console.say(Message.of(key, arguments)));
    }

    private OutputFormat named() {
        OutputFormat named = OutputFormat.of(target.file);
        if (named == null) {
            throw wrong("ending", OutputFormat.endings(), target.file);
        }
        return named;
    }

    private IssueOutput output(OutputFormat chosen) {
        for (String option : List.of("--layout", "--compression")) {
            if (chosen != OutputFormat.docx
                    && spec.commandLine().getParseResult().hasMatchedOption(option)) {
                throw wrong("for-word-only", option, chosen);
            }
        }
        return switch (chosen) {
            case docx ->
                IssueOutput.word(DocxRenderer.builder()
                        .layout(layout.layout())
                        .compressionLevel(compression)
                        .build());
            case html -> IssueOutput.html();
            case md -> IssueOutput.markdown();
            case txt -> IssueOutput.plainText();
        };
    }

    private DocumentNames names(Path folder, OutputFormat chosen) {
        try {
            return name == null
                    ? new BatchNames(files, folder, inputs(), chosen)
                    : new NumberNames(name, folder, inputs(), chosen);
        } catch (IllegalArgumentException e) {
            throw wrong("option", "--name", Message.said(e.getMessage()));
        }
    }

    private Inputs inputs() {
        return new Inputs(
                Stream.concat(files.stream(), layout.inputs().stream()).toList());
    }

    /** Rendered while the rules are run, and written when they have found no error. */
    private Status single(Preflight rules, IssueOutput output, String file) throws InterruptedException {
        ReadIssue read = new Source(console).read(file);
        Issue issue = read.issue();
        FutureTask<ValidationReport> report = draft ? null : rules.of(issue);
        byte[] document = null;
        RenderException refusal = null;
        try {
            document = output.document(issue);
        } catch (RenderException e) {
            refusal = e;
        }
        if (report != null && hasErrors(Preflight.result(report), read)) {
            return Status.FINDINGS;
        }
        if (refusal != null) {
            throw Failure.unwritable(target.file, refusal);
        }
        write(output, document);
        Pictures.tellLeftOut(target.file, output.picturesLeftOut(issue), console);
        return Status.GOOD;
    }

    private boolean hasErrors(ValidationReport report, ReadIssue read) {
        read.lines(report.errors(), console.language()).forEach(console::error);
        if (report.hasErrors()) {
            console.tell(Message.of("has-errors", Source.outputName(target.file), read.source()));
        }
        return report.hasErrors();
    }

    private void write(IssueOutput output, byte[] document) {
        try {
            if (target.file.equals("-")) {
                output.print(document, console);
            } else {
                Path file = Path.of(target.file);
                Writes.prepare(file.toAbsolutePath().resolveSibling("."), console);
                Writes.write(() -> FileReplacement.write(file, out -> out.write(document)));
            }
        } catch (IOException | UncheckedIOException | InvalidPathException e) {
            throw Failure.unwritable(target.file, e);
        }
    }
}
