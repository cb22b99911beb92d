package io.github.bulletin4j.check;

import io.github.bulletin4j.constraint.CountedIssue;
import io.github.bulletin4j.model.IssueNumber.Regular;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.jspecify.annotations.Nullable;

/** Checks {@link CountedIssue}. */
public final class CountedIssueCheck implements ConstraintValidator<CountedIssue, Regular> {

    /** Made by the provider. */
    public CountedIssueCheck() {}

    @Override
    public boolean isValid(@Nullable Regular value, ConstraintValidatorContext context) {
        Violations violations = new Violations(context);
        if (value != null && value.issue() == null && value.cumulative() == null) {
            violations.at(null, "issue");
        }
        return violations.end();
    }
}
