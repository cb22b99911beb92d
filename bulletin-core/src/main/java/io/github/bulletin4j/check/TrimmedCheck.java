package io.github.bulletin4j.check;

import io.github.bulletin4j.constraint.Trimmed;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.jspecify.annotations.Nullable;

/** Checks {@link Trimmed}. */
public final class TrimmedCheck implements ConstraintValidator<Trimmed, CharSequence> {

    /** Made by the provider. */
    public TrimmedCheck() {}

    @Override
    public boolean isValid(@Nullable CharSequence value, ConstraintValidatorContext context) {
        if (value == null || value.isEmpty()) {
            return true;
        }
        boolean trimmed = !Characters.isBlank(value.charAt(0)) && !Characters.isBlank(value.charAt(value.length() - 1));
        return trimmed || Characters.isBlank(value);
    }
}
