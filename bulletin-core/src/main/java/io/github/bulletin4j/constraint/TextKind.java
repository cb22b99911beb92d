package io.github.bulletin4j.constraint;

/** What a printed string is (文字种类), as far as it decides what is customary in it. */
public enum TextKind {
    /** Paragraphs, list items, quotes, notes. A typed indent is wrong here. */
    RUNNING,
    /** Names, labels, captions, headings: one line. Blanks at its ends are another rule's matter. */
    NAME,
    /** A kicker, headline or subtitle, in which a blank between two clauses is customary. */
    HEADLINE,
    /** A cell of a table, in which blanks before a text show that it belongs to the row above. */
    CELL,
    /** Words of a house style with fields in braces, in place of which something is printed. */
    PATTERN,
    /** What a house style prints between names or after them. */
    SEPARATOR
}
