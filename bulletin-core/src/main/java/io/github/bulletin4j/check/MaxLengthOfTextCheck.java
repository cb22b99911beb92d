package io.github.bulletin4j.check;

import io.github.bulletin4j.constraint.MaxLength;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.jspecify.annotations.Nullable;

/** Checks {@link MaxLength} of a text. */
public final class MaxLengthOfTextCheck implements ConstraintValidator<MaxLength, String>, BoundedCheck {

    private Bounds bounds = Bounds.AS_STATED;
    private int most;

    /** Made by the provider. */
    public MaxLengthOfTextCheck() {}

    @Override
    public void bounds(Bounds bounds) {
        this.bounds = bounds;
    }

    @Override
    public void initialize(MaxLength constraint) {
        most = bounds.of("too-long", constraint.value());
    }

    @Override
    public boolean isValid(@Nullable String value, ConstraintValidatorContext context) {
        return value == null || !Characters.isLonger(value, most);
    }
}
