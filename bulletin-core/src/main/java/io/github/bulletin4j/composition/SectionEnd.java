package io.github.bulletin4j.composition;

/**
 * The section begun last ends.
 *
 * @param section the section
 */
public record SectionEnd(Section section) implements Part {}
