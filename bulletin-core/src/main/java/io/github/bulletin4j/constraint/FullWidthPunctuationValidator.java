package io.github.bulletin4j.constraint;

/** Checks {@link FullWidthPunctuation} of a text. */
public final class FullWidthPunctuationValidator extends TextRuleValidator<FullWidthPunctuation> {

    /** Made by the provider. */
    public FullWidthPunctuationValidator() {
        super(new FullWidthPunctuationRule());
    }
}
