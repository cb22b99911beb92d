package io.github.bulletin4j.check;

import io.github.bulletin4j.constraint.NoDigitSpacing;

/** Checks {@link NoDigitSpacing} of the pieces of a paragraph or the lines of a headline. */
public final class NoDigitSpacingInListCheck extends TextRuleInListCheck<NoDigitSpacing> {

    /** Made by the provider. */
    public NoDigitSpacingInListCheck() {
        super(new NoDigitSpacingRule());
    }
}
