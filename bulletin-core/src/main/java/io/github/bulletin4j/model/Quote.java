package io.github.bulletin4j.model;

import io.github.bulletin4j.constraint.LegalCharacters;
import io.github.bulletin4j.constraint.Printed;
import io.github.bulletin4j.constraint.Required;
import io.github.bulletin4j.constraint.TextKind;

/**
 * A quotation set apart (引文).
 *
 * @param text the quotation
 */
public record Quote(
        @Required @Printed(TextKind.RUNNING) @LegalCharacters
        String text) implements Block {}
