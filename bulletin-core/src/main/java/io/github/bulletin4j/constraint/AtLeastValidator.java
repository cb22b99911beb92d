package io.github.bulletin4j.constraint;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.jspecify.annotations.Nullable;

/** Checks {@link AtLeast} of a whole number. */
public final class AtLeastValidator implements ConstraintValidator<AtLeast, Integer> {

    private int least;

    /** Made by the provider. */
    public AtLeastValidator() {}

    @Override
    public void initialize(AtLeast constraint) {
        least = constraint.value();
    }

    @Override
    public boolean isValid(@Nullable Integer value, ConstraintValidatorContext context) {
        return value == null || value >= least;
    }
}
