package io.github.bulletin4j.check;

import io.github.bulletin4j.constraint.AtLeast;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.jspecify.annotations.Nullable;

/** Checks {@link AtLeast} of a whole number. */
public final class AtLeastCheck implements ConstraintValidator<AtLeast, Integer> {

    private int least;

    /** Made by the provider. */
    public AtLeastCheck() {}

    @Override
    public void initialize(AtLeast constraint) {
        least = constraint.value();
    }

    @Override
    public boolean isValid(@Nullable Integer value, ConstraintValidatorContext context) {
        return value == null || value >= least;
    }
}
