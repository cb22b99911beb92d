package io.github.bulletin4j.check;

import io.github.bulletin4j.constraint.CumulativeFromIssue;
import io.github.bulletin4j.model.IssueNumber.Combined;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.jspecify.annotations.Nullable;

/** Checks {@link CumulativeFromIssue} of a combined issue. */
public final class CombinedCumulativeCheck implements ConstraintValidator<CumulativeFromIssue, Combined> {

    /** Made by the provider. */
    public CombinedCumulativeCheck() {}

    private static void check(int cumulative, @Nullable Integer issue, String component, Violations violations) {
        if (issue != null && cumulative < issue) {
            violations.at(cumulative + " < " + issue, component);
        }
    }

    @Override
    public boolean isValid(@Nullable Combined value, ConstraintValidatorContext context) {
        if (value == null) {
            return true;
        }
        Violations violations = new Violations(context);
        if (value.cumulativeFrom() != null) {
            check(value.cumulativeFrom(), value.from(), "cumulativeFrom", violations);
        } else if (value.cumulativeTo() != null) {
            check(value.cumulativeTo(), value.to(), "cumulativeTo", violations);
        }
        return violations.end();
    }
}
