package io.github.bulletin4j.composition;

import io.github.bulletin4j.model.Inline;
import io.github.bulletin4j.model.LineBreak;
import io.github.bulletin4j.model.Strong;
import io.github.bulletin4j.model.Text;
import java.util.List;

/**
 * A paragraph of the printed page.
 *
 * @param role what it is on the page
 * @param inlines its pieces in reading order
 */
public record Line(Role role, List<Inline> inlines) implements Part {
    /**
     * A paragraph.
     *
     * @param role what it is on the page
     * @param inlines its pieces in reading order
     */
    public Line {
        inlines = List.copyOf(inlines);
    }

    static Line of(Role role, String text) {
        return new Line(role, List.of(new Text(text)));
    }

    /**
     * The text of the paragraph; a forced line break is a line feed.
     *
     * @return the text without any emphasis
     */
    public String text() {
        if (inlines.size() == 1) {
            return text(inlines.get(0));
        }
        StringBuilder text = new StringBuilder();
        for (Inline inline : inlines) {
            text.append(text(inline));
        }
        return text.toString();
    }

    private static String text(Inline inline) {
        if (inline instanceof Text text) {
            return text.text() == null ? "" : text.text();
        }
        if (inline instanceof Strong strong) {
            return strong.text() == null ? "" : strong.text();
        }
        if (inline instanceof LineBreak) {
            return "\n";
        }
        throw new AssertionError(inline);
    }
}
