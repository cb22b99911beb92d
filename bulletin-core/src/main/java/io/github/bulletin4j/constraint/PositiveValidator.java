package io.github.bulletin4j.constraint;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Checks {@link Positive}. */
public final class PositiveValidator implements ConstraintValidator<Positive, BigDecimal> {

    /** Made by the provider. */
    public PositiveValidator() {}

    @Override
    public boolean isValid(@Nullable BigDecimal value, ConstraintValidatorContext context) {
        return value == null || value.signum() > 0;
    }
}
