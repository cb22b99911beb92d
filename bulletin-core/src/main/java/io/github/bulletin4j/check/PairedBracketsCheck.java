package io.github.bulletin4j.check;

import io.github.bulletin4j.constraint.PairedBrackets;

/** Checks {@link PairedBrackets} of a text. */
public final class PairedBracketsCheck extends TextRuleCheck<PairedBrackets> {

    /** Made by the provider. */
    public PairedBracketsCheck() {
        super(new PairedBracketsRule());
    }
}
