package io.github.bulletin4j.composition;

import io.github.bulletin4j.model.Issue;
import io.github.bulletin4j.model.Marking;
import io.github.bulletin4j.model.PrintedDate;
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
            marking(issue.marking());
        }
        if (issue.series() != null) {
            line(Role.OWNER, issue.series().owner());
            line(Role.NAME, issue.series().name());
        }
        if (issue.number() != null) {
            line(Role.NUMBER, issue.number().format());
        }
        String compilers = issue.compilers() == null ? "" : issue.compilers().format();
        String date = issue.date() == null ? "" : PrintedDate.of(issue.date());
        line(Role.COMPILERS, compilers + "\t" + date);
    }

    private void marking(Marking marking) {
        line(Role.COPY_NUMBER, marking.copyNumber());
        String level = marking.level() == null ? null : marking.level().label();
        if (level != null && marking.term() != null) {
            line(Role.CLASSIFICATION, level + "★" + marking.term());
        } else {
            line(Role.CLASSIFICATION, level == null ? marking.term() : level);
        }
        line(Role.URGENCY, marking.urgency());
        line(Role.NOTICE, marking.notice());
    }

    private void line(Role role, @Nullable String text) {
        if (text != null) {
            parts.accept(Line.of(role, text));
        }
    }
}
