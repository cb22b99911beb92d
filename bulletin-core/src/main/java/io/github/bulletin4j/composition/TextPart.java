package io.github.bulletin4j.composition;

import java.util.List;

/** A part of text: one paragraph on the page. */
public sealed interface TextPart extends Part permits PrintedParagraph, SlottedLine {
    /**
     * What it is on the page.
     *
     * @return the role
     */
    Role role();

    /**
     * Where in the issue it comes from.
     *
     * @return the path of the element that it prints
     */
    ModelPath path();

    /**
     * Its pieces.
     *
     * @return all of them in reading order
     */
    List<Span> spans();

    /**
     * All of it that is read, as one text: a forced line break is a line feed, and a tab divides the slots of a line.
     *
     * @return the text without any emphasis
     */
    String text();
}
