package io.github.bulletin4j.composition;

import io.github.bulletin4j.model.Colophon;
import io.github.bulletin4j.model.DistributionList;
import io.github.bulletin4j.model.Issue;
import io.github.bulletin4j.model.Recipient;
import io.github.bulletin4j.model.Text;
import java.util.List;
import java.util.StringJoiner;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Composes the foot of the last page: distribution lists, print run, people responsible (报尾). */
final class FootComposer {
    private final Consumer<? super Part> parts;

    FootComposer(Consumer<? super Part> parts) {
        this.parts = parts;
    }

    void compose(Issue issue) {
        for (DistributionList list : issue.distribution()) {
            list(list);
        }
        Colophon colophon = issue.colophon();
        if (colophon == null) {
            return;
        }
        if (colophon.printRun() != null) {
            parts.accept(Line.of(Role.PRINT_RUN, "共印" + colophon.printRun() + "份"));
        }
        StringJoiner editors = new StringJoiner("　");
        add(editors, "责任编辑：", colophon.editor());
        add(editors, "审核：", colophon.reviewer());
        add(editors, "签发：", colophon.approver());
        add(editors, "电话：", colophon.phone());
        if (editors.length() > 0) {
            parts.accept(Line.of(Role.EDITORS, editors.toString()));
        }
    }

    private void list(DistributionList list) {
        Text label = new Text(list.kind() == null ? "" : list.kind().label() + "：");
        List<Recipient> recipients = list.recipients();
        if (list.layout() != DistributionList.Arrangement.LINES || recipients.isEmpty()) {
            StringJoiner joined = new StringJoiner("，");
            for (Recipient recipient : recipients) {
                joined.add(recipient.format());
            }
            parts.accept(new Line(Role.DISTRIBUTION, List.of(label, new Text(joined.toString()))));
            return;
        }
        Text first = new Text(recipients.get(0).format());
        parts.accept(new Line(Role.DISTRIBUTION, List.of(label, first)));
        for (Recipient recipient : recipients.subList(1, recipients.size())) {
            parts.accept(Line.of(Role.RECIPIENT, recipient.format()));
        }
    }

    private static void add(StringJoiner editors, String label, @Nullable String name) {
        if (name != null) {
            editors.add(label + name);
        }
    }
}
