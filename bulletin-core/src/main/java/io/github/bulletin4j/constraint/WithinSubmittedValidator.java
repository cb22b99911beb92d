package io.github.bulletin4j.constraint;

import io.github.bulletin4j.model.StatisticsRow;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.jspecify.annotations.Nullable;

/** Checks {@link WithinSubmitted}. */
public final class WithinSubmittedValidator implements ConstraintValidator<WithinSubmitted, StatisticsRow> {

    /** Made by the provider. */
    public WithinSubmittedValidator() {}

    @Override
    public boolean isValid(@Nullable StatisticsRow value, ConstraintValidatorContext context) {
        if (value == null || value.submitted() == null || value.published() == null || value.briefs() == null) {
            return true;
        }
        Violations violations = new Violations(context);
        if ((long) value.published() + value.briefs() > value.submitted()) {
            violations.at(value.published() + " + " + value.briefs() + " > " + value.submitted(), "submitted");
        }
        return violations.none();
    }
}
