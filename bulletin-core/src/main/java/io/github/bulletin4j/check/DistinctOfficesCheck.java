package io.github.bulletin4j.check;

import io.github.bulletin4j.constraint.Distinct;
import io.github.bulletin4j.model.Compilers;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.jspecify.annotations.Nullable;

/** Checks {@link Distinct} of the compiling offices. */
public final class DistinctOfficesCheck implements ConstraintValidator<Distinct, Compilers> {

    /** Made by the provider. */
    public DistinctOfficesCheck() {}

    @Override
    public boolean isValid(@Nullable Compilers value, ConstraintValidatorContext context) {
        if (value == null || value.offices().size() < 2) {
            return true;
        }
        Violations violations = new Violations(context);
        SeenNames names = new SeenNames(violations);
        for (int i = 0; i < value.offices().size(); i++) {
            names.add(value.offices().get(i), "offices", i);
        }
        return violations.end();
    }
}
