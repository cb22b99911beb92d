package io.github.bulletin4j.examples.cli;

import io.github.bulletin4j.composition.Section;
import io.github.bulletin4j.typesetting.Manner;
import io.github.bulletin4j.typesetting.PagePlanner;
import io.github.bulletin4j.typesetting.PlannedLine;
import io.github.bulletin4j.typesetting.PlannedPage;
import io.github.bulletin4j.typesetting.UnfitPictureException;
import io.github.bulletin4j.validation.IssueValidator;
import io.github.bulletin4j.validation.ValidationReport;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Prints the pages of issues before they are printed. */
@Command(
        name = "pages",
        description = {
            "Prints for each page of an issue what begins there and how full it is: its number, the share in per cent,"
                    + " the paths of what begins, divided by tabs.",
            "An issue with errors is refused unless --draft is given."
        },
        mixinStandardHelpOptions = true)
final class PagesCommand implements Callable<Integer> {
    /** The word processors. */
    enum Processor {
        word(Manner.WORD),
        libreoffice(Manner.LIBREOFFICE);

        private final Manner manner;

        Processor(Manner manner) {
            this.manner = manner;
        }
    }

    private final Console console;

    @Parameters(paramLabel = "IN.json", arity = "1..*", description = "An issue; - is standard input.")
    private List<String> files;

    @Mixin
    private LayoutOption layout;

    @Option(
            names = "--manner",
            paramLabel = "word|libreoffice",
            defaultValue = "word",
            description = "Whose pages; ${DEFAULT-VALUE} unless given.")
    private Processor processor;

    @Option(names = "--lines", description = "Prints each line of a page too, behind its height in points.")
    private boolean lines;

    @Option(names = "--draft", description = "Plans issues with errors too.")
    private boolean draft;

    PagesCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        PagePlanner planner = PagePlanner.of(layout.layout()).withManner(processor.manner);
        Status status = Status.GOOD;
        for (String file : files) {
            try {
                status = status.and(plan(planner, file));
            } catch (Failure failure) {
                status = status.and(failure.status());
                failure.tell(console);
            }
        }
        return status.code();
    }

    private Status plan(PagePlanner planner, String file) {
        ReadIssue read = new Source(console).read(file);
        if (hasErrors(read)) {
            return Status.FINDINGS;
        }
        if (files.size() > 1) {
            console.print(file + "\n");
        }
        try {
            planner.plan(read.issue(), this::print);
        } catch (UnfitPictureException e) {
            throw new Failure(Status.FINDINGS, e, "line", read.source(), Message.said(e.getMessage()));
        }
        return Status.GOOD;
    }

    private boolean hasErrors(ReadIssue read) {
        if (draft) {
            return false;
        }
        ValidationReport report = IssueValidator.create().validate(read.issue());
        read.lines(report.errors(), console.language()).forEach(console::error);
        return report.hasErrors();
    }

    private void print(PlannedPage page) {
        StringBuilder text = new StringBuilder();
        text.append(page.number()).append('\t').append(page.percent()).append('%');
        for (Section section : page.sections()) {
            String path = section.path().toString();
            text.append('\t').append(path.isEmpty() ? section.kind().name().toLowerCase(Locale.ROOT) : path);
        }
        text.append(page.isFootAlone() ? "\tfoot-alone\n" : "\n");
        if (lines) {
            for (PlannedLine line : page.lines()) {
                String height = String.format(Locale.ROOT, "%.1f", line.top().twips() / 20.0);
                text.append('\t')
                        .append(height)
                        .append('\t')
                        .append(line.text())
                        .append('\n');
            }
        }
        console.print(text.toString());
    }
}
