package io.github.bulletin4j.typesetting;

/**
 * How many lines a paragraph has.
 *
 * @param lines at least 1
 * @param isCertain whether a word processor will surely come to the same number: the text does not end close to the end of
 *     a line, be it before or behind
 */
record LineCount(int lines, boolean isCertain) {}
