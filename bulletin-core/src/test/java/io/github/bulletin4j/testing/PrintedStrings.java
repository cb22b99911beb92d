package io.github.bulletin4j.testing;

import io.github.bulletin4j.model.Article;
import io.github.bulletin4j.model.Figure;
import io.github.bulletin4j.model.Image;
import io.github.bulletin4j.model.Issue;
import io.github.bulletin4j.model.Link;
import java.util.List;

/** The strings of an issue that a reader of the printed page sees, for tests that no output may lose one. */
public final class PrintedStrings {

    private PrintedStrings() {}

    /**
     * The strings in the order of the model: all but identifiers, alternative texts, media types and where links lead.
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
                .map(slot -> (String) slot.value())
                .toList();
    }
}
