package io.github.bulletin4j.model;

import io.github.bulletin4j.constraint.LegalCharacters;
import io.github.bulletin4j.constraint.Required;

/**
 * Plain text within a paragraph.
 *
 * @param text the text
 */
public record Text(@Required @LegalCharacters String text) implements Inline {}
