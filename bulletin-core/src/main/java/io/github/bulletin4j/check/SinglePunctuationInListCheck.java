package io.github.bulletin4j.check;

import io.github.bulletin4j.constraint.SinglePunctuation;

/** Checks {@link SinglePunctuation} of the pieces of a paragraph or the lines of a headline. */
public final class SinglePunctuationInListCheck extends TextRuleInListCheck<SinglePunctuation> {

    /** Made by the provider. */
    public SinglePunctuationInListCheck() {
        super(new SinglePunctuationRule());
    }
}
