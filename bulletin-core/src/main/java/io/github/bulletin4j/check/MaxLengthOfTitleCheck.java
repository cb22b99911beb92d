package io.github.bulletin4j.check;

import io.github.bulletin4j.constraint.MaxLength;
import io.github.bulletin4j.model.Title;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.jspecify.annotations.Nullable;

/** Checks {@link MaxLength} of a title in all its parts. */
public final class MaxLengthOfTitleCheck implements ConstraintValidator<MaxLength, Title>, BoundedCheck {

    private Bounds bounds = Bounds.AS_STATED;
    private int most;

    /** Made by the provider. */
    public MaxLengthOfTitleCheck() {}

    @Override
    public void bounds(Bounds bounds) {
        this.bounds = bounds;
    }

    @Override
    public void initialize(MaxLength constraint) {
        most = bounds.of("too-long", constraint.value());
    }

    private static int length(@Nullable String text) {
        return text == null ? 0 : text.codePointCount(0, text.length());
    }

    @Override
    public boolean isValid(@Nullable Title value, ConstraintValidatorContext context) {
        if (value == null) {
            return true;
        }
        int length = length(value.kicker()) + length(value.subtitle());
        for (String line : value.headline()) {
            length += length(line);
        }
        return length <= most;
    }
}
