package io.github.bulletin4j.check;

import io.github.bulletin4j.constraint.Filled;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.jspecify.annotations.Nullable;

/** Checks {@link Filled}. */
public final class FilledCheck implements ConstraintValidator<Filled, CharSequence> {

    /** Made by the provider. */
    public FilledCheck() {}

    @Override
    public boolean isValid(@Nullable CharSequence value, ConstraintValidatorContext context) {
        return value == null || !Characters.isBlank(value);
    }
}
