package io.github.bulletin4j.check;

import io.github.bulletin4j.constraint.WithinSubmitted;
import io.github.bulletin4j.model.StatisticsRow;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.jspecify.annotations.Nullable;

/** Checks {@link WithinSubmitted}. */
public final class WithinSubmittedCheck implements ConstraintValidator<WithinSubmitted, StatisticsRow> {

    /** Made by the provider. */
    public WithinSubmittedCheck() {}

    @Override
    public boolean isValid(@Nullable StatisticsRow value, ConstraintValidatorContext context) {
        if (value == null || value.submitted() == null || value.published() == null || value.briefs() == null) {
            return true;
        }
        Violations violations = new Violations(context);
        boolean counts = value.submitted() >= 0 && value.published() >= 0 && value.briefs() >= 0;
        if (counts && (long) value.published() + value.briefs() > value.submitted()) {
            violations.at(value.published() + " + " + value.briefs() + " > " + value.submitted(), "submitted");
        }
        return violations.end();
    }
}
