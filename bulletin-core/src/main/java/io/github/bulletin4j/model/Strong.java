package io.github.bulletin4j.model;

/**
 * Emphasised text within a paragraph, printed bold (着重).
 *
 * @param text the text
 */
public record Strong(String text) implements Inline {}
