package io.github.bulletin4j.examples.web.guard;

/**
 * What stands between {@code <style>} and {@code </style>} of a preview.
 *
 * @param text the style sheet, to the last line feed
 */
public record PreviewStyle(String text) {}
