package io.github.bulletin4j.check;

import io.github.bulletin4j.constraint.PairedBrackets;

/** Checks {@link PairedBrackets} of the pieces of a paragraph or the lines of a headline. */
public final class PairedBracketsInListCheck extends TextRuleInListCheck<PairedBrackets> {

    /** Made by the provider. */
    public PairedBracketsInListCheck() {
        super(new PairedBracketsRule());
    }
}
