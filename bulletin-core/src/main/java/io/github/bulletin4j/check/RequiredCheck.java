package io.github.bulletin4j.check;

import io.github.bulletin4j.constraint.Required;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/** Checks {@link Required}. */
public final class RequiredCheck implements ConstraintValidator<Required, Object> {

    /** Made by the provider. */
    public RequiredCheck() {}

    @Override
    public boolean isValid(@Nullable Object value, ConstraintValidatorContext context) {
        return value != null && !(value instanceof Collection<?> list && list.isEmpty());
    }
}
