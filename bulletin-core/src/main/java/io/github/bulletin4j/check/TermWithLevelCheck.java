package io.github.bulletin4j.check;

import io.github.bulletin4j.constraint.TermWithLevel;
import io.github.bulletin4j.model.Marking;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.jspecify.annotations.Nullable;

/** Checks {@link TermWithLevel}. */
public final class TermWithLevelCheck implements ConstraintValidator<TermWithLevel, Marking> {

    /** Made by the provider. */
    public TermWithLevelCheck() {}

    @Override
    public boolean isValid(@Nullable Marking value, ConstraintValidatorContext context) {
        Violations violations = new Violations(context);
        if (value != null && value.term() != null && value.level() == null) {
            violations.at(null, "term");
        }
        return violations.end();
    }
}
