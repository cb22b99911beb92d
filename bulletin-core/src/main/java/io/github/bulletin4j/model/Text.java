package io.github.bulletin4j.model;

/**
 * Plain text within a paragraph.
 *
 * @param text the text
 */
public record Text(String text) implements Inline {}
