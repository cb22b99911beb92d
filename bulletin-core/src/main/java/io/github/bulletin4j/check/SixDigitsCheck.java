package io.github.bulletin4j.check;

import io.github.bulletin4j.constraint.SixDigits;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.jspecify.annotations.Nullable;

/** Checks {@link SixDigits}. */
public final class SixDigitsCheck implements ConstraintValidator<SixDigits, CharSequence> {

    /** Made by the provider. */
    public SixDigitsCheck() {}

    @Override
    public boolean isValid(@Nullable CharSequence value, ConstraintValidatorContext context) {
        return value == null || value.length() == 6 || !value.chars().allMatch(c -> Characters.isAsciiDigit((char) c));
    }
}
