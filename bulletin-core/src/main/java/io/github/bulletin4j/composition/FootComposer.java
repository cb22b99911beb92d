package io.github.bulletin4j.composition;

import io.github.bulletin4j.model.Colophon;
import io.github.bulletin4j.model.Credit;
import io.github.bulletin4j.model.DistributionList;
import io.github.bulletin4j.model.Issue;
import io.github.bulletin4j.model.Printing;
import io.github.bulletin4j.model.Recipient;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Composes the foot of the last page: distribution lists, print run, people responsible (报尾). */
final class FootComposer {
    private final Consumer<? super Part> parts;

    FootComposer(Consumer<? super Part> parts) {
        this.parts = parts;
    }

    void compose(Issue issue) {
        Colophon foot = issue.colophon();
        if (foot != null && !foot.subjects().isEmpty()) {
            ModelPath path = ModelPath.ISSUE.child("colophon");
            parts.accept(new SpanList(Role.DISTRIBUTION, path.child("subjects"))
                    .marker(Wording.SUBJECTS)
                    .joined(path, "subjects", foot.subjects(), Wording.BETWEEN_EDITORS)
                    .paragraph());
        }
        for (int i = 0; i < issue.distribution().size(); i++) {
            list(issue.distribution().get(i), ModelPath.ISSUE.child("distribution", i));
        }
        if (issue.colophon() != null) {
            colophon(issue.colophon(), ModelPath.ISSUE.child("colophon"));
            printing(issue, issue.colophon().printing());
        }
    }

    private void list(DistributionList list, ModelPath path) {
        List<Recipient> recipients = list.recipients();
        boolean joined = list.layout() != DistributionList.Arrangement.LINES;
        SpanList spans = new SpanList(Role.DISTRIBUTION, path).marker(Wording.list(list.kind()));
        for (int i = 0; i < recipients.size(); i++) {
            ModelPath recipient = path.child("recipients", i);
            if (i > 0 && joined) {
                spans.wording(Wording.BETWEEN_RECIPIENTS);
            } else if (i > 0) {
                parts.accept(spans.paragraph());
                spans = new SpanList(Role.RECIPIENT, recipient);
            }
            spans.text(recipient.child("organization"), recipients.get(i).organization())
                    .joined(recipient, "units", recipients.get(i).units(), Wording.BETWEEN_NAMES);
        }
        parts.accept(spans.paragraph());
    }

    private void colophon(Colophon colophon, ModelPath path) {
        if (colophon.printRun() != null) {
            parts.accept(new SpanList(Role.PRINT_RUN, path.child("printRun"))
                    .wording(Wording.printRun(colophon.printRun()))
                    .paragraph());
        }
        SpanList editors = new SpanList(Role.EDITORS, path);
        add(editors, Wording.EDITOR, path.child("editor"), colophon.editor());
        add(editors, Wording.REVIEWER, path.child("reviewer"), colophon.reviewer());
        add(editors, Wording.APPROVER, path.child("approver"), colophon.approver());
        add(editors, Wording.PHONE, path.child("phone"), colophon.phone());
        for (int i = 0; i < colophon.credits().size(); i++) {
            credit(editors, path.child("credits", i), colophon.credits().get(i));
        }
        if (!editors.isEmpty()) {
            parts.accept(editors.paragraph());
        }
    }

    private static void credit(SpanList editors, ModelPath path, Credit credit) {
        if (!editors.isEmpty()) {
            editors.wording(Wording.BETWEEN_EDITORS);
        }
        editors.text(path.child("label"), credit.label())
                .wording(Wording.COLON)
                .text(path.child("value"), credit.value());
    }

    private void printing(Issue issue, @Nullable Printing printing) {
        if (printing == null) {
            return;
        }
        ModelPath path = ModelPath.ISSUE.child("colophon").child("printing");
        SpanList line = new SpanList(Role.EDITORS, path).text(path.child("office"), printing.office());
        if (printing.date() != null) {
            line.wording("\t")
                    .text(path.child("date"), issue.houseStyle().format(printing.date()))
                    .wording(Wording.PRINTED);
        }
        if (!line.isEmpty()) {
            parts.accept(line.paragraph());
        }
    }

    private static void add(SpanList editors, String label, ModelPath path, @Nullable String name) {
        if (name != null) {
            if (!editors.isEmpty()) {
                editors.wording(Wording.BETWEEN_EDITORS);
            }
            editors.marker(label).text(path, name);
        }
    }
}
