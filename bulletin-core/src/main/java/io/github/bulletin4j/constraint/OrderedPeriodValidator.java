package io.github.bulletin4j.constraint;

import io.github.bulletin4j.model.Period;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.jspecify.annotations.Nullable;

/** Checks {@link OrderedPeriod}. */
public final class OrderedPeriodValidator implements ConstraintValidator<OrderedPeriod, Period> {

    /** Made by the provider. */
    public OrderedPeriodValidator() {}

    @Override
    public boolean isValid(@Nullable Period value, ConstraintValidatorContext context) {
        Violations violations = new Violations(context);
        if (value != null
                && value.start() != null
                && value.end() != null
                && value.end().isBefore(value.start())) {
            violations.at(value.start() + " > " + value.end(), "end");
        }
        return violations.none();
    }
}
