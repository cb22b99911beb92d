package io.github.bulletin4j.check;

import io.github.bulletin4j.constraint.SinglePunctuation;

/** Checks {@link SinglePunctuation} of a text. */
public final class SinglePunctuationCheck extends TextRuleCheck<SinglePunctuation> {

    /** Made by the provider. */
    public SinglePunctuationCheck() {
        super(new SinglePunctuationRule());
    }
}
