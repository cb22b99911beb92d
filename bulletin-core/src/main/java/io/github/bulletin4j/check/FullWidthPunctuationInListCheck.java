package io.github.bulletin4j.check;

import io.github.bulletin4j.constraint.FullWidthPunctuation;

/** Checks {@link FullWidthPunctuation} of the pieces of a paragraph or the lines of a headline. */
public final class FullWidthPunctuationInListCheck extends TextRuleInListCheck<FullWidthPunctuation> {

    /** Made by the provider. */
    public FullWidthPunctuationInListCheck() {
        super(new FullWidthPunctuationRule());
    }
}
