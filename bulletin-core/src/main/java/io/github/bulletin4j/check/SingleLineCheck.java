package io.github.bulletin4j.check;

import io.github.bulletin4j.constraint.SingleLine;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.jspecify.annotations.Nullable;

/** Checks {@link SingleLine}. */
public final class SingleLineCheck implements ConstraintValidator<SingleLine, CharSequence> {

    /** Made by the provider. */
    public SingleLineCheck() {}

    @Override
    public boolean isValid(@Nullable CharSequence value, ConstraintValidatorContext context) {
        if (value == null) {
            return true;
        }
        for (int i = 0; i < value.length(); i++) {
            if (Characters.isLineBreak(value.charAt(i))) {
                return Characters.isBlank(value);
            }
        }
        return true;
    }
}
