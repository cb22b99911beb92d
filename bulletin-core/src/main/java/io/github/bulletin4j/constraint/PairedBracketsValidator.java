package io.github.bulletin4j.constraint;

/** Checks {@link PairedBrackets} of a text. */
public final class PairedBracketsValidator extends TextRuleValidator<PairedBrackets> {

    /** Made by the provider. */
    public PairedBracketsValidator() {
        super(new PairedBracketsRule());
    }
}
