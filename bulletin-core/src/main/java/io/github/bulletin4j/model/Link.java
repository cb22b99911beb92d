package io.github.bulletin4j.model;

import io.github.bulletin4j.constraint.LegalCharacters;
import io.github.bulletin4j.constraint.Required;
import io.github.bulletin4j.constraint.Unprinted;

/**
 * Text that leads somewhere (链接); only the text is printed.
 *
 * @param text the text
 * @param target where it leads: a URL of http, https or mailto
 */
public record Link(
        @Required @LegalCharacters String text,
        @Unprinted @Required @LegalCharacters String target) implements Inline {}
