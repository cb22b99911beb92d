package io.github.bulletin4j.json;

/**
 * Where something stands in a document.
 *
 * @param line its line, from 1
 * @param column its column in UTF-16 characters, from 1
 */
public record JsonPlace(long line, int column) {}
