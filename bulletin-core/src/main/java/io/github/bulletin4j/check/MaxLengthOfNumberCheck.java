package io.github.bulletin4j.check;

import io.github.bulletin4j.constraint.MaxLength;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Checks {@link MaxLength} of a number: how many digits it has when it is written out without an exponent. */
public final class MaxLengthOfNumberCheck implements ConstraintValidator<MaxLength, BigDecimal>, BoundedCheck {

    private Bounds bounds = Bounds.AS_STATED;
    private int most;

    /** Made by the provider. */
    public MaxLengthOfNumberCheck() {}

    @Override
    public void bounds(Bounds bounds) {
        this.bounds = bounds;
    }

    @Override
    public void initialize(MaxLength constraint) {
        most = bounds.of("too-long", constraint.value());
    }

    @Override
    public boolean isValid(@Nullable BigDecimal value, ConstraintValidatorContext context) {
        if (value == null) {
            return true;
        }
        // A digit takes less than four bits: what has many more need not be counted out.
        if (value.unscaledValue().bitLength() > 4L * most) {
            return false;
        }
        long fraction = Math.max(0L, value.scale());
        long whole = Math.max(1L, (long) value.precision() - value.scale());
        return whole + fraction <= most;
    }
}
