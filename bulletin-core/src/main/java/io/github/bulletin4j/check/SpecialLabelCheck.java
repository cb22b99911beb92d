package io.github.bulletin4j.check;

import io.github.bulletin4j.constraint.SpecialLabel;
import io.github.bulletin4j.message.Excerpt;
import io.github.bulletin4j.model.HouseStyle;
import io.github.bulletin4j.model.Issue;
import io.github.bulletin4j.model.IssueNumber;
import io.github.bulletin4j.model.IssueNumber.Special;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.jspecify.annotations.Nullable;

/** Checks {@link SpecialLabel}. */
public final class SpecialLabelCheck implements ConstraintValidator<SpecialLabel, Issue> {

    /** Made by the provider. */
    public SpecialLabelCheck() {}

    @Override
    public boolean isValid(@Nullable Issue value, ConstraintValidatorContext context) {
        if (value == null || !(value.number() instanceof Special special) || special.label() == null) {
            return true;
        }
        Violations violations = new Violations(context);
        if (readsAsAnotherNumber(special.label(), value.houseStyle())) {
            violations.at(Excerpt.template(special.label()), "number", "label");
        }
        return violations.end();
    }

    private static boolean readsAsAnotherNumber(String label, HouseStyle style) {
        try {
            IssueNumber number = style.parseNumber(label);
            return !(number instanceof Special);
        } catch (IllegalArgumentException e) {
            // 第5期特刊 has a number in it, but is none.
            return false;
        }
    }
}
