package io.github.bulletin4j.typesetting;

/**
 * How a row of a table (表格的行) is set on its page.
 *
 * @param isWhole whether no page may divide it
 * @param least the least height that it has for the sake of its place, in twips (twentieths of a point); 0 for that of all rows
 */
public record RowFit(boolean isWhole, int least) {}
