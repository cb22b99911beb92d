package io.github.bulletin4j.typesetting;

/**
 * How many lines a paragraph has.
 *
 * @param lines at least 1
 * @param mayBeMore whether a word processor may come to one more: the last line is nearly full
 */
record LineCount(int lines, boolean mayBeMore) {}
