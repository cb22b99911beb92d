package io.github.bulletin4j.check;

import io.github.bulletin4j.constraint.MaxLength;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/** Checks {@link MaxLength} of a list. */
public final class MaxLengthOfListCheck implements ConstraintValidator<MaxLength, Collection<?>>, BoundedCheck {

    private Bounds bounds = Bounds.AS_STATED;
    private int most;

    /** Made by the provider. */
    public MaxLengthOfListCheck() {}

    @Override
    public void bounds(Bounds bounds) {
        this.bounds = bounds;
    }

    @Override
    public void initialize(MaxLength constraint) {
        most = bounds.of("too-long", constraint.value());
    }

    @Override
    public boolean isValid(@Nullable Collection<?> value, ConstraintValidatorContext context) {
        return value == null || value.size() <= most;
    }
}
