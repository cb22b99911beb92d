package io.github.bulletin4j.constraint;

/** Checks {@link SinglePunctuation} of the pieces of a paragraph or the lines of a headline. */
public final class SinglePunctuationInListValidator extends TextRuleInListValidator<SinglePunctuation> {

    /** Made by the provider. */
    public SinglePunctuationInListValidator() {
        super(new SinglePunctuationRule());
    }
}
