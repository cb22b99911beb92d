package io.github.bulletin4j.composition;

import io.github.bulletin4j.model.Inline;
import io.github.bulletin4j.model.LineBreak;
import io.github.bulletin4j.model.Link;
import io.github.bulletin4j.model.Strong;
import io.github.bulletin4j.model.Text;
import java.util.List;

/**
 * A piece of a paragraph, all of it from one place of the issue.
 *
 * @param kind whether it is typed or derived
 * @param role what it is on the page: the role of its paragraph, or another where something is run in
 * @param path the element that it prints, or, if it is derived, that it is printed for
 * @param inline the text with its emphasis
 */
public record Span(Kind kind, Role role, ModelPath path, Inline inline) {
    /** Whether a piece is typed or derived. */
    public enum Kind {
        /** Derived, and stands before a text to mark or number it: 一、, 1., •, 报：, 责任编辑：. */
        MARKER,
        /** Derived: brackets, what divides names, a label that is the whole text. */
        WORDING,
        /** A value of the issue. */
        TEXT,
        /** Derived: what leads to the end of the line, a tab. */
        LEADER,
        /** Derived: the number of the page on which the article at the path begins. */
        PAGE
    }

    /**
     * What is read.
     *
     * @return the text; a line feed for a forced line break
     */
    public String text() {
        if (inline instanceof Text text) {
            return text.text() == null ? "" : text.text();
        }
        if (inline instanceof Strong strong) {
            return strong.text() == null ? "" : strong.text();
        }
        if (inline instanceof Link link) {
            return link.text() == null ? "" : link.text();
        }
        if (inline instanceof LineBreak) {
            return "\n";
        }
        throw new AssertionError(inline);
    }

    /**
     * What is read in several pieces.
     *
     * @param spans the pieces
     * @return their texts, joined
     */
    public static String text(List<Span> spans) {
        if (spans.isEmpty()) {
            return "";
        }
        if (spans.size() == 1) {
            return spans.get(0).text();
        }
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < spans.size(); i++) {
            text.append(spans.get(i).text());
        }
        return text.toString();
    }
}
