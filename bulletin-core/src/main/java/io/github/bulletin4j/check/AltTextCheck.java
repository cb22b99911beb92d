package io.github.bulletin4j.check;

import io.github.bulletin4j.constraint.AltText;
import io.github.bulletin4j.model.Figure;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.jspecify.annotations.Nullable;

/** Checks {@link AltText}. */
public final class AltTextCheck implements ConstraintValidator<AltText, Figure> {

    /** Made by the provider. */
    public AltTextCheck() {}

    @Override
    public boolean isValid(@Nullable Figure value, ConstraintValidatorContext context) {
        Violations violations = new Violations(context);
        if (value != null && (value.alt() == null || Characters.isBlank(value.alt()))) {
            violations.at(null, "alt");
        }
        return violations.end();
    }
}
