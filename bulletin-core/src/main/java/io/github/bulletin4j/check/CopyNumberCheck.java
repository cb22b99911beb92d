package io.github.bulletin4j.check;

import io.github.bulletin4j.constraint.CopyNumber;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.jspecify.annotations.Nullable;

/** Checks {@link CopyNumber}. */
public final class CopyNumberCheck implements ConstraintValidator<CopyNumber, CharSequence> {

    /** Made by the provider. */
    public CopyNumberCheck() {}

    @Override
    public boolean isValid(@Nullable CharSequence value, ConstraintValidatorContext context) {
        return value == null || !value.isEmpty() && value.chars().allMatch(c -> Characters.isAsciiDigit((char) c));
    }
}
