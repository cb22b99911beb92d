package io.github.bulletin4j.constraint;

/** Checks {@link FullWidthPunctuation} of the pieces of a paragraph or the lines of a headline. */
public final class FullWidthPunctuationInListValidator extends TextRuleInListValidator<FullWidthPunctuation> {

    /** Made by the provider. */
    public FullWidthPunctuationInListValidator() {
        super(new FullWidthPunctuationRule());
    }
}
