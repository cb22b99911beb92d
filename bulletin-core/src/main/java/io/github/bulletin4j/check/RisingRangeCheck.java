package io.github.bulletin4j.check;

import io.github.bulletin4j.constraint.RisingRange;
import io.github.bulletin4j.model.IssueNumber.Combined;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.jspecify.annotations.Nullable;

/** Checks {@link RisingRange}. */
public final class RisingRangeCheck implements ConstraintValidator<RisingRange, Combined> {

    /** Made by the provider. */
    public RisingRangeCheck() {}

    @Override
    public boolean isValid(@Nullable Combined value, ConstraintValidatorContext context) {
        if (value == null || value.from() == null || value.to() == null) {
            return true;
        }
        Violations violations = new Violations(context);
        if (value.from() < 1 || value.to() < 1) {
            return true;
        }
        if (value.from() >= value.to()) {
            violations.at(value.from() + " ≥ " + value.to(), "to");
        } else if (value.cumulativeFrom() != null && value.cumulativeTo() != null) {
            long issues = (long) value.to() - value.from();
            long cumulative = (long) value.cumulativeTo() - value.cumulativeFrom();
            if (cumulative != 0 && cumulative != issues) {
                violations.at(cumulative + " ≠ " + issues, "cumulativeTo");
            }
        }
        return violations.end();
    }
}
