package io.github.bulletin4j.check;

import io.github.bulletin4j.constraint.CumulativeFromIssue;
import io.github.bulletin4j.model.IssueNumber.Regular;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.jspecify.annotations.Nullable;

/** Checks {@link CumulativeFromIssue} of an ordinary issue. */
public final class RegularCumulativeCheck implements ConstraintValidator<CumulativeFromIssue, Regular> {

    /** Made by the provider. */
    public RegularCumulativeCheck() {}

    @Override
    public boolean isValid(@Nullable Regular value, ConstraintValidatorContext context) {
        if (value == null
                || value.cumulative() == null
                || value.cumulative() < 1
                || value.issue() == null
                || value.cumulative() >= value.issue()) {
            return true;
        }
        Violations violations = new Violations(context);
        violations.at(value.cumulative() + " < " + value.issue(), "cumulative");
        return violations.end();
    }
}
