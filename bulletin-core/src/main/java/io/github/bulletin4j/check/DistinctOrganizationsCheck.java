package io.github.bulletin4j.check;

import io.github.bulletin4j.constraint.Distinct;
import io.github.bulletin4j.model.StatisticsAppendix;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.jspecify.annotations.Nullable;

/** Checks {@link Distinct} of the organisations of a table of submissions. */
public final class DistinctOrganizationsCheck implements ConstraintValidator<Distinct, StatisticsAppendix> {

    /** Made by the provider. */
    public DistinctOrganizationsCheck() {}

    @Override
    public boolean isValid(@Nullable StatisticsAppendix value, ConstraintValidatorContext context) {
        if (value == null || value.rows().size() < 2) {
            return true;
        }
        Violations violations = new Violations(context);
        SeenNames names = new SeenNames(violations);
        for (int i = 0; i < value.rows().size(); i++) {
            names.add(value.rows().get(i).organization(), "rows", i, "organization");
        }
        return violations.end();
    }
}
