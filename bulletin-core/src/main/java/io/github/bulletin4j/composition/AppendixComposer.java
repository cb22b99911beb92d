package io.github.bulletin4j.composition;

import io.github.bulletin4j.model.Appendix;
import io.github.bulletin4j.model.HouseStyle;
import io.github.bulletin4j.model.Issue;
import io.github.bulletin4j.model.ProseAppendix;
import io.github.bulletin4j.model.StatisticsAppendix;
import io.github.bulletin4j.model.TableAppendix;
import java.util.function.Consumer;

/** Composes the appendices, each on a page of its own (附件). */
final class AppendixComposer {
    private final Consumer<? super Part> parts;
    private final BodyComposer body;

    AppendixComposer(Consumer<? super Part> parts, BodyComposer body) {
        this.parts = parts;
        this.body = body;
    }

    void compose(Issue issue) {
        for (int i = 0; i < issue.appendices().size(); i++) {
            ModelPath path = ModelPath.ISSUE.child("appendices", i);
            Section section = new Section(Section.Kind.APPENDIX, path);
            parts.accept(new SectionBegin(section));
            parts.accept(new SpanList(Role.APPENDIX_LABEL, path)
                    .wording(issue.appendixLabel(i))
                    .paragraph());
            appendix(issue.appendices().get(i), path, issue.houseStyle());
            parts.accept(new SectionEnd(section));
        }
    }

    private void appendix(Appendix appendix, ModelPath path, HouseStyle style) {
        if (appendix.title() != null) {
            ModelPath title = path.child("title");
            parts.accept(new SpanList(Role.APPENDIX_TITLE, title)
                    .text(title, appendix.title())
                    .paragraph());
        }
        if (appendix.period() != null) {
            ModelPath period = path.child("period");
            parts.accept(new SpanList(Role.APPENDIX_PERIOD, period)
                    .wording(Marks.OPENING_BRACKET)
                    .text(period, style.format(appendix.period()))
                    .wording(Marks.CLOSING_BRACKET)
                    .paragraph());
        }
        if (appendix instanceof StatisticsAppendix statistics) {
            parts.accept(StatisticsTable.of(statistics, path, style));
        } else if (appendix instanceof TableAppendix table) {
            body.table(table.table(), path.child("table"));
        } else if (appendix instanceof ProseAppendix prose) {
            body.compose(prose.body(), path);
        } else {
            throw new AssertionError(appendix);
        }
    }
}
