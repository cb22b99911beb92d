package io.github.bulletin4j.constraint;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.jspecify.annotations.Nullable;

/** Checks {@link CopyNumber}. */
public final class CopyNumberValidator implements ConstraintValidator<CopyNumber, CharSequence> {

    /** Made by the provider. */
    public CopyNumberValidator() {}

    @Override
    public boolean isValid(@Nullable CharSequence value, ConstraintValidatorContext context) {
        return value == null || value.length() == 6 && value.chars().allMatch(c -> Characters.isAsciiDigit((char) c));
    }
}
