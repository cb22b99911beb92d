package io.github.bulletin4j.model;

import io.github.bulletin4j.constraint.LegalCharacters;
import io.github.bulletin4j.constraint.Required;

/**
 * Emphasised text within a paragraph, printed bold (着重).
 *
 * @param text the text
 */
public record Strong(@Required @LegalCharacters String text) implements Inline {}
