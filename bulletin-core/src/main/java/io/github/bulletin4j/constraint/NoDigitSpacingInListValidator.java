package io.github.bulletin4j.constraint;

/** Checks {@link NoDigitSpacing} of the pieces of a paragraph or the lines of a headline. */
public final class NoDigitSpacingInListValidator extends TextRuleInListValidator<NoDigitSpacing> {

    /** Made by the provider. */
    public NoDigitSpacingInListValidator() {
        super(new NoDigitSpacingRule());
    }
}
