package io.github.bulletin4j.constraint;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/** Checks {@link Required}. */
public final class RequiredValidator implements ConstraintValidator<Required, Object> {

    /** Made by the provider. */
    public RequiredValidator() {}

    @Override
    public boolean isValid(@Nullable Object value, ConstraintValidatorContext context) {
        return value != null && !(value instanceof Collection<?> list && list.isEmpty());
    }
}
