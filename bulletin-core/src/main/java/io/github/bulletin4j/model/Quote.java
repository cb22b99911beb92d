package io.github.bulletin4j.model;

import io.github.bulletin4j.constraint.Advice;
import io.github.bulletin4j.constraint.LegalCharacters;
import io.github.bulletin4j.constraint.NoDigitSpacing;
import io.github.bulletin4j.constraint.Required;
import io.github.bulletin4j.constraint.TextStyle;

/**
 * A quotation set apart (引文).
 *
 * @param text the quotation
 */
public record Quote(
        @Required
        @LegalCharacters
        @TextStyle(groups = Advice.class, payload = Advice.Warning.class)
        @NoDigitSpacing(groups = Advice.class, payload = Advice.Hint.class)
        String text)
        implements Block {}
