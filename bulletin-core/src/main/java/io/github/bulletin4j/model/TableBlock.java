package io.github.bulletin4j.model;

/**
 * A table within a body.
 *
 * @param table the table
 */
public record TableBlock(Table table) implements Block {}
