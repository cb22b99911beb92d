package io.github.bulletin4j.recognition.restoring;

import io.github.bulletin4j.composition.Composer;
import io.github.bulletin4j.composition.TextPart;
import io.github.bulletin4j.model.Issue;
import java.util.HashSet;
import java.util.Set;

/** Looks whether lines that repeat what is printed elsewhere still do. */
final class Repetitions {
    private Repetitions() {}

    /** What the issue as it was read would not print is left over. */
    static void check(Issue issue, Records records) {
        if (records.repetitions().isEmpty()) {
            return;
        }
        Set<String> texts = new HashSet<>();
        Composer.compose(issue, part -> {
            if (part instanceof TextPart line && LineFiller.isRepeated(line)) {
                texts.add(line.text());
            }
        });
        for (Records.Repetition each : records.repetitions()) {
            if (!texts.contains(each.seen().text())) {
                records.left(each.seen(), "repeats a title in other words than the title has");
            }
        }
    }
}
