package io.github.bulletin4j.constraint;

/** Checks {@link NoDigitSpacing} of a text. */
public final class NoDigitSpacingValidator extends TextRuleValidator<NoDigitSpacing> {

    /** Made by the provider. */
    public NoDigitSpacingValidator() {
        super(new NoDigitSpacingRule());
    }
}
