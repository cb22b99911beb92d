package io.github.bulletin4j.check;

import io.github.bulletin4j.constraint.OrderedPeriod;
import io.github.bulletin4j.model.ReportingPeriod;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.jspecify.annotations.Nullable;

/** Checks {@link OrderedPeriod}. */
public final class OrderedPeriodCheck implements ConstraintValidator<OrderedPeriod, ReportingPeriod> {

    /** Made by the provider. */
    public OrderedPeriodCheck() {}

    @Override
    public boolean isValid(@Nullable ReportingPeriod value, ConstraintValidatorContext context) {
        Violations violations = new Violations(context);
        if (value != null
                && value.start() != null
                && value.end() != null
                && value.end().isBefore(value.start())) {
            violations.at(value.start() + " > " + value.end(), "end");
        }
        return violations.end();
    }
}
