package io.github.bulletin4j.composition;

import io.github.bulletin4j.model.Colophon;
import io.github.bulletin4j.model.Compilers;
import io.github.bulletin4j.model.HeadLine;
import io.github.bulletin4j.model.HouseStyle;
import io.github.bulletin4j.model.Issue;
import io.github.bulletin4j.model.IssueNumber;
import io.github.bulletin4j.model.Marking;
import io.github.bulletin4j.model.PatternField;
import io.github.bulletin4j.model.PatternKind;
import io.github.bulletin4j.model.Series;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Composes what stands above the red rule: marking, masthead, and the lines that the house style has there (报头). */
final class HeadComposer {
    private final Consumer<? super Part> parts;
    private final HouseStyle style;

    HeadComposer(Consumer<? super Part> parts, HouseStyle style) {
        this.parts = parts;
        this.style = style;
    }

    void compose(Issue issue) {
        if (issue.marking() != null) {
            marking(issue.marking(), ModelPath.ISSUE.child("marking"));
        }
        if (issue.series() != null) {
            masthead(issue.series(), ModelPath.ISSUE.child("series"));
        }
        HeadLines lines = new HeadLines(values(issue), HeadComposer::path);
        HeadLine last = null;
        for (HeadLine line : style.head()) {
            if (lines.isPrinted(line)) {
                if (last != null) {
                    parts.accept(lines.line(last, false));
                }
                last = line;
            }
        }
        if (last != null) {
            parts.accept(lines.line(last, true));
        }
    }

    private Map<PatternField, SpanList> values(Issue issue) {
        Map<PatternField, SpanList> said = new EnumMap<>(PatternField.class);
        for (PatternField field : PatternKind.HEAD.fields()) {
            SpanList value = value(issue, field, new SpanList(Role.COMPILERS, path(field)));
            if (!value.isEmpty()) {
                said.put(field, value);
            }
        }
        return said;
    }

    private void masthead(Series series, ModelPath path) {
        if (!style.ownerBelow()) {
            line(Role.OWNER, path.child("owner"), series.owner());
        }
        line(Role.NAME, path.child("name"), series.name());
        if (style.ownerBelow()) {
            line(Role.OWNER, path.child("owner"), series.owner());
        }
    }

    private static ModelPath path(PatternField field) {
        return switch (field) {
            case NUMBER -> ModelPath.ISSUE.child("number");
            case DATE -> ModelPath.ISSUE.child("date");
            case APPROVER -> ModelPath.ISSUE.child("colophon").child("approver");
            default -> ModelPath.ISSUE.child("compilers");
        };
    }

    /** What a field of the head stands for; nothing where the issue does not say it. */
    private SpanList value(Issue issue, PatternField field, SpanList spans) {
        ModelPath path = path(field);
        switch (field) {
            case NUMBER -> number(issue, spans, path);
            case DATE -> spans.text(path, issue.date() == null ? null : style.format(issue.date()));
            case APPROVER -> {
                Colophon colophon = issue.colophon();
                spans.text(path, colophon == null ? null : colophon.approver());
            }
            case COMPILERS -> compilers(issue.compilers(), spans);
            default -> throw new AssertionError(field);
        }
        return spans;
    }

    private void number(Issue issue, SpanList spans, ModelPath path) {
        IssueNumber number = issue.number();
        if (number != null) {
            boolean labelled = number instanceof IssueNumber.Special
                    || number instanceof IssueNumber.Regular regular && regular.label() != null;
            spans.text(labelled ? path.child("label") : path, style.format(number, issue.date()));
        }
    }

    private static void compilers(List<Compilers> all, SpanList spans) {
        for (int i = 0; i < all.size(); i++) {
            Compilers compilers = all.get(i);
            ModelPath path = ModelPath.ISSUE.child("compilers", i);
            if (i > 0) {
                spans.wording(Marks.BETWEEN_ITEMS);
            }
            if (compilers.label() != null) {
                spans.text(path.child("label"), compilers.label()).colon(compilers.label());
            }
            spans.joined(path, "offices", compilers.offices(), Marks.BETWEEN_NAMES)
                    .text(path.child("role"), compilers.role());
        }
    }

    private void marking(Marking marking, ModelPath path) {
        line(Role.COPY_NUMBER, path.child("copyNumber"), marking.copyNumber());
        SpanList classification = new SpanList(Role.CLASSIFICATION, path);
        if (marking.level() != null) {
            classification.text(path.child("level"), marking.level().label());
        }
        if (marking.term() != null && !classification.isEmpty()) {
            classification.wording(Marks.BEFORE_TERM);
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
