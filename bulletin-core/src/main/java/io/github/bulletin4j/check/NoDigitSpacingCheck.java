package io.github.bulletin4j.check;

import io.github.bulletin4j.constraint.NoDigitSpacing;

/** Checks {@link NoDigitSpacing} of a text. */
public final class NoDigitSpacingCheck extends TextRuleCheck<NoDigitSpacing> {

    /** Made by the provider. */
    public NoDigitSpacingCheck() {
        super(new NoDigitSpacingRule());
    }
}
