package io.github.bulletin4j.composition;

import io.github.bulletin4j.model.Colophon;
import io.github.bulletin4j.model.DistributionList;
import io.github.bulletin4j.model.HeadLine;
import io.github.bulletin4j.model.HouseStyle;
import io.github.bulletin4j.model.Issue;
import io.github.bulletin4j.model.Label;
import io.github.bulletin4j.model.PatternField;
import io.github.bulletin4j.model.PrintPattern;
import io.github.bulletin4j.model.Printing;
import io.github.bulletin4j.model.Recipient;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Composes the foot of the last page: subject words, distribution lists, print run, people responsible, printing (报尾). */
final class FootComposer {
    private final Consumer<? super Part> parts;
    private final HouseStyle style;

    FootComposer(Consumer<? super Part> parts, HouseStyle style) {
        this.parts = parts;
        this.style = style;
    }

    void compose(Issue issue) {
        Colophon colophon = issue.colophon();
        ModelPath path = ModelPath.ISSUE.child("colophon");
        if (colophon != null && !colophon.subjects().isEmpty()) {
            parts.accept(new SpanList(Role.DISTRIBUTION, path.child("subjects"))
                    .marker(label(Label.SUBJECTS))
                    .joined(path, "subjects", colophon.subjects(), Marks.BETWEEN_ITEMS)
                    .paragraph());
        }
        for (int i = 0; i < issue.distribution().size(); i++) {
            list(issue.distribution().get(i), ModelPath.ISSUE.child("distribution", i));
        }
        if (colophon != null) {
            printRun(colophon.printRun(), path.child("printRun"));
            people(colophon, path);
            printing(colophon.printing(), path.child("printing"));
        }
    }

    private void list(DistributionList list, ModelPath path) {
        List<Recipient> recipients = list.recipients();
        boolean joined = list.layout() != DistributionList.Arrangement.LINES;
        SpanList spans = new SpanList(Role.DISTRIBUTION, path);
        if (list.kind() != null) {
            spans.marker(label(Label.valueOf(list.kind().name())));
        }
        for (int i = 0; i < recipients.size(); i++) {
            ModelPath recipient = path.child("recipients", i);
            if (i > 0 && joined) {
                punctuate(spans, style.recipients().separator());
            } else if (i > 0) {
                parts.accept(spans.paragraph());
                spans = new SpanList(Role.RECIPIENT, recipient);
            }
            spans.text(recipient.child("organization"), recipients.get(i).organization())
                    .joined(recipient, "units", recipients.get(i).units(), Marks.BETWEEN_NAMES);
        }
        if (joined && !recipients.isEmpty()) {
            punctuate(spans, style.recipients().closing());
        }
        parts.accept(spans.paragraph());
    }

    private static void punctuate(SpanList spans, String mark) {
        if (!mark.isEmpty()) {
            spans.wording(mark);
        }
    }

    private void printRun(@Nullable Integer copies, ModelPath path) {
        if (copies != null) {
            parts.accept(new SpanList(Role.PRINT_RUN, path)
                    .pattern(style.label(Label.PRINT_RUN), Map.of(PatternField.N, copies))
                    .paragraph());
        }
    }

    /** Editor, reviewer, approver, telephone number and the others, on one line. */
    private void people(Colophon colophon, ModelPath path) {
        SpanList line = new SpanList(Role.EDITORS, path);
        person(line, Label.EDITOR, path.child("editor"), colophon.editor());
        person(line, Label.REVIEWER, path.child("reviewer"), colophon.reviewer());
        if (!style.head().stream().anyMatch(FootComposer::hasApprover)) {
            person(line, Label.APPROVER, path.child("approver"), colophon.approver());
        }
        person(line, Label.PHONE, path.child("phone"), colophon.phone());
        for (int i = 0; i < colophon.credits().size(); i++) {
            ModelPath credit = path.child("credits", i);
            divide(line);
            line.text(credit.child("label"), colophon.credits().get(i).label())
                    .colon(colophon.credits().get(i).label())
                    .text(credit.child("value"), colophon.credits().get(i).value());
        }
        if (!line.isEmpty()) {
            parts.accept(line.paragraph());
        }
    }

    private static boolean hasApprover(HeadLine line) {
        return hasApprover(line.left()) || hasApprover(line.center()) || hasApprover(line.right());
    }

    private static boolean hasApprover(@Nullable PrintPattern slot) {
        return slot != null && slot.has(PatternField.APPROVER);
    }

    private void person(SpanList line, Label label, ModelPath path, @Nullable String name) {
        if (name != null) {
            divide(line);
            line.marker(label(label)).text(path, name);
        }
    }

    private static void divide(SpanList line) {
        if (!line.isEmpty()) {
            line.wording(Marks.BETWEEN_ITEMS);
        }
    }

    private void printing(@Nullable Printing printing, ModelPath path) {
        if (printing == null) {
            return;
        }
        Map<PatternField, SpanList> values = new EnumMap<>(PatternField.class);
        if (printing.office() != null) {
            ModelPath office = path.child("office");
            values.put(PatternField.OFFICE, new SpanList(Role.PRINTING, office).text(office, printing.office()));
        }
        if (printing.date() != null) {
            ModelPath date = path.child("date");
            values.put(PatternField.DATE, new SpanList(Role.PRINTING, date).text(date, style.format(printing.date())));
        }
        SpanList line = new SpanList(Role.PRINTING, path).pattern(style.label(Label.PRINTING), values);
        if (!line.isEmpty()) {
            parts.accept(line.slottedAtTab());
        }
    }

    /** A word of the style and its colon. */
    private String label(Label label) {
        return Marks.withColon(Marks.word(style, label));
    }
}
