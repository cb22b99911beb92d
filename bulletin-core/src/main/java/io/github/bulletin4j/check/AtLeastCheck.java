package io.github.bulletin4j.check;

import io.github.bulletin4j.constraint.AtLeast;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.jspecify.annotations.Nullable;

/** Checks {@link AtLeast} of a whole number. */
public final class AtLeastCheck implements ConstraintValidator<AtLeast, Integer>, BoundedCheck {

    private Bounds bounds = Bounds.AS_STATED;
    private int least;

    /** Made by the provider. */
    public AtLeastCheck() {}

    @Override
    public void bounds(Bounds bounds) {
        this.bounds = bounds;
    }

    @Override
    public void initialize(AtLeast constraint) {
        least = bounds.of("out-of-range", constraint.value());
    }

    @Override
    public boolean isValid(@Nullable Integer value, ConstraintValidatorContext context) {
        return value == null || value >= least;
    }
}
