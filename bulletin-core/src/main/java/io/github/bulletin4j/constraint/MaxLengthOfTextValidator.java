package io.github.bulletin4j.constraint;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.jspecify.annotations.Nullable;

/** Checks {@link MaxLength} of a text. */
public final class MaxLengthOfTextValidator implements ConstraintValidator<MaxLength, String> {

    private int most;

    /** Made by the provider. */
    public MaxLengthOfTextValidator() {}

    @Override
    public void initialize(MaxLength constraint) {
        most = constraint.value();
    }

    @Override
    public boolean isValid(@Nullable String value, ConstraintValidatorContext context) {
        return value == null || value.length() <= most || value.codePointCount(0, value.length()) <= most;
    }
}
