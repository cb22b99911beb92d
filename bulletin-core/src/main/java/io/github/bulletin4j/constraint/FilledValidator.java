package io.github.bulletin4j.constraint;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.jspecify.annotations.Nullable;

/** Checks {@link Filled}. */
public final class FilledValidator implements ConstraintValidator<Filled, CharSequence> {

    /** Made by the provider. */
    public FilledValidator() {}

    @Override
    public boolean isValid(@Nullable CharSequence value, ConstraintValidatorContext context) {
        return value == null || !Characters.isBlank(value);
    }
}
