package io.github.bulletin4j.constraint;

import io.github.bulletin4j.model.Figure;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.jspecify.annotations.Nullable;

/** Checks {@link AltText}. */
public final class AltTextValidator implements ConstraintValidator<AltText, Figure> {

    /** Made by the provider. */
    public AltTextValidator() {}

    @Override
    public boolean isValid(@Nullable Figure value, ConstraintValidatorContext context) {
        Violations violations = new Violations(context);
        if (value != null && (value.alt() == null || Characters.isBlank(value.alt()))) {
            violations.at(null, "alt");
        }
        return violations.none();
    }
}
