package io.github.bulletin4j.check;

import io.github.bulletin4j.constraint.SpecialLabel;
import io.github.bulletin4j.model.IssueNumber;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.jspecify.annotations.Nullable;

/** Checks {@link SpecialLabel}. */
public final class SpecialLabelCheck implements ConstraintValidator<SpecialLabel, String> {

    /** Made by the provider. */
    public SpecialLabelCheck() {}

    @Override
    public boolean isValid(@Nullable String value, ConstraintValidatorContext context) {
        return value == null || !readsAsAnotherNumber(value);
    }

    private static boolean readsAsAnotherNumber(String label) {
        try {
            return !(IssueNumber.parse(label) instanceof IssueNumber.Special);
        } catch (IllegalArgumentException e) {
            // 抗旱专刊第3期 has a number in it, but is none.
            return false;
        }
    }
}
