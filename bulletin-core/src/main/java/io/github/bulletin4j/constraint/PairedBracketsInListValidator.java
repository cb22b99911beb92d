package io.github.bulletin4j.constraint;

/** Checks {@link PairedBrackets} of the pieces of a paragraph or the lines of a headline. */
public final class PairedBracketsInListValidator extends TextRuleInListValidator<PairedBrackets> {

    /** Made by the provider. */
    public PairedBracketsInListValidator() {
        super(new PairedBracketsRule());
    }
}
