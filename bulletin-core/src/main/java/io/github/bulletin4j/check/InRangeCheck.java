package io.github.bulletin4j.check;

import io.github.bulletin4j.constraint.InRange;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.jspecify.annotations.Nullable;

/** Checks {@link InRange} of a whole number. */
public final class InRangeCheck implements ConstraintValidator<InRange, Integer>, BoundedCheck {

    private Bounds bounds = Bounds.AS_STATED;
    private int least;
    private int most;

    /** Made by the provider. */
    public InRangeCheck() {}

    @Override
    public void bounds(Bounds bounds) {
        this.bounds = bounds;
    }

    @Override
    public void initialize(InRange constraint) {
        least = bounds.of("out-of-range", constraint.min());
        most = bounds.of("out-of-range", constraint.max());
    }

    @Override
    public boolean isValid(@Nullable Integer value, ConstraintValidatorContext context) {
        return value == null || value >= least && value <= most;
    }
}
