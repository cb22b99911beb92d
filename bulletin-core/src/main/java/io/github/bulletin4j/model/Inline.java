package io.github.bulletin4j.model;

/** A piece of a paragraph (行内元素). Tabs and line feeds inside text are kept. */
public sealed interface Inline permits Text, Strong, LineBreak, Link {

    /**
     * What is read.
     *
     * @return the text; a line feed for a forced line break
     */
    String text();
}
