package io.github.bulletin4j.composition;

import io.github.bulletin4j.model.Compilers;
import io.github.bulletin4j.model.Issue;
import io.github.bulletin4j.model.IssueNumber;
import io.github.bulletin4j.model.Marking;
import io.github.bulletin4j.model.Series;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Composes what stands above the red rule: marking, masthead, number, compilers and date (报头). */
final class HeadComposer {
    private final Consumer<? super Part> parts;

    HeadComposer(Consumer<? super Part> parts) {
        this.parts = parts;
    }

    void compose(Issue issue) {
        if (issue.marking() != null) {
            marking(issue.marking(), ModelPath.ISSUE.child("marking"));
        }
        if (issue.series() != null) {
            Series series = issue.series();
            ModelPath path = ModelPath.ISSUE.child("series");
            line(Role.OWNER, path.child("owner"), series.owner());
            line(Role.NAME, path.child("name"), series.name());
        }
        if (issue.number() != null) {
            ModelPath path = ModelPath.ISSUE.child("number");
            boolean labelled = issue.number() instanceof IssueNumber.Special
                    || issue.number() instanceof IssueNumber.Regular regular && regular.label() != null;
            SpanList number = new SpanList(Role.NUMBER, path)
                    .text(
                            labelled ? path.child("label") : path,
                            issue.houseStyle().format(issue.number(), issue.date()));
            parts.accept(new SlottedLine(Role.NUMBER, path, List.of(), number.spans(), List.of()));
        }
        SpanList compilers = compilers(issue.compilers());
        SpanList date = new SpanList(Role.COMPILERS, ModelPath.ISSUE.child("date"));
        if (issue.date() != null) {
            date.text(ModelPath.ISSUE.child("date"), issue.houseStyle().format(issue.date()));
        }
        if (!compilers.isEmpty() || !date.isEmpty()) {
            parts.accept(new SlottedLine(
                    Role.COMPILERS, ModelPath.ISSUE.child("compilers"), compilers.spans(), List.of(), date.spans()));
        }
    }

    private static SpanList compilers(List<Compilers> all) {
        SpanList spans = new SpanList(Role.COMPILERS, ModelPath.ISSUE.child("compilers"));
        for (int i = 0; i < all.size(); i++) {
            Compilers compilers = all.get(i);
            ModelPath path = ModelPath.ISSUE.child("compilers", i);
            if (i > 0) {
                spans.wording(Wording.BETWEEN_EDITORS);
            }
            if (compilers.label() != null) {
                spans.text(path.child("label"), compilers.label()).wording(Wording.COLON);
            }
            spans.joined(path, "offices", compilers.offices(), Wording.BETWEEN_NAMES)
                    .text(path.child("role"), compilers.role());
        }
        return spans;
    }

    private void marking(Marking marking, ModelPath path) {
        line(Role.COPY_NUMBER, path.child("copyNumber"), marking.copyNumber());
        SpanList classification = new SpanList(Role.CLASSIFICATION, path);
        if (marking.level() != null) {
            classification.text(path.child("level"), marking.level().label());
        }
        if (marking.term() != null && !classification.isEmpty()) {
            classification.wording(Wording.BEFORE_TERM);
        }
        classification.text(path.child("term"), marking.term());
        if (!classification.isEmpty()) {
            parts.accept(classification.paragraph());
        }
        line(Role.URGENCY, path.child("urgency"), marking.urgency());
        line(Role.NOTICE, path.child("notice"), marking.notice());
    }

    private void line(Role role, ModelPath path, @Nullable String text) {
        if (text != null) {
            parts.accept(new SpanList(role, path).text(path, text).paragraph());
        }
    }
}
