package io.github.bulletin4j.composition;

import io.github.bulletin4j.model.Table;

/**
 * The cells of a table. Its caption, unit and notes are {@link Line}s of their own around it.
 *
 * @param table the table
 */
public record Grid(Table table) implements Part {}
