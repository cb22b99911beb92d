package io.github.bulletin4j.composition;

/**
 * A section begins. It ends before the next one begins, even if nothing is in it.
 *
 * @param section the section
 */
public record SectionBegin(Section section) implements Part {}
