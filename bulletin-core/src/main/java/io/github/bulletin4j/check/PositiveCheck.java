package io.github.bulletin4j.check;

import io.github.bulletin4j.constraint.Positive;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Checks {@link Positive}. */
public final class PositiveCheck implements ConstraintValidator<Positive, BigDecimal> {

    /** Made by the provider. */
    public PositiveCheck() {}

    @Override
    public boolean isValid(@Nullable BigDecimal value, ConstraintValidatorContext context) {
        return value == null || value.signum() > 0;
    }
}
