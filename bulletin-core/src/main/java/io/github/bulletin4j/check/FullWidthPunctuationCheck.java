package io.github.bulletin4j.check;

import io.github.bulletin4j.constraint.FullWidthPunctuation;

/** Checks {@link FullWidthPunctuation} of a text. */
public final class FullWidthPunctuationCheck extends TextRuleCheck<FullWidthPunctuation> {

    /** Made by the provider. */
    public FullWidthPunctuationCheck() {
        super(new FullWidthPunctuationRule());
    }
}
