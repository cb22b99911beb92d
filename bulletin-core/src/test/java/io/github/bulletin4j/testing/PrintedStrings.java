package io.github.bulletin4j.testing;

import io.github.bulletin4j.model.Article;
import io.github.bulletin4j.model.Figure;
import io.github.bulletin4j.model.Image;
import io.github.bulletin4j.model.Issue;
import io.github.bulletin4j.model.Link;
import io.github.bulletin4j.model.PatternField;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The strings of an issue that a reader of the printed page sees, for tests that no output may lose one. */
public final class PrintedStrings {

    private PrintedStrings() {}

    /**
     * The strings in the order of the model: all but identifiers, alternative texts, media types, where links lead, and what
     * the head of the house style has no field for.
     *
     * @param issue the issue
     * @return what must stand in every output, each as it is
     */
    public static List<String> of(Issue issue) {
        return Slot.of(issue).stream()
                .filter(slot -> slot.value() instanceof String text && !text.isEmpty())
                .filter(slot -> slot.owner() != Image.class)
                .filter(slot -> slot.owner() != Article.class || !slot.path().endsWith(".id"))
                .filter(slot -> slot.owner() != Figure.class || !slot.path().endsWith(".alt"))
                .filter(slot -> slot.owner() != Link.class || !slot.path().endsWith(".target"))
                .filter(slot -> !slot.path().startsWith("compilers") || heads(issue, PatternField.COMPILERS))
                .filter(slot -> !slot.path().startsWith("number") || heads(issue, PatternField.NUMBER))
                .map(slot -> (String) slot.value())
                .toList();
    }

    private static boolean heads(Issue issue, PatternField field) {
        return issue.houseStyle().head().stream()
                .flatMap(line -> Stream.of(
                        Optional.ofNullable(line.left()),
                        Optional.ofNullable(line.center()),
                        Optional.ofNullable(line.right())))
                .anyMatch(slot -> slot.isPresent() && slot.get().has(field));
    }
}
