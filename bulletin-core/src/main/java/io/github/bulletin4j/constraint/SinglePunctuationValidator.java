package io.github.bulletin4j.constraint;

/** Checks {@link SinglePunctuation} of a text. */
public final class SinglePunctuationValidator extends TextRuleValidator<SinglePunctuation> {

    /** Made by the provider. */
    public SinglePunctuationValidator() {
        super(new SinglePunctuationRule());
    }
}
