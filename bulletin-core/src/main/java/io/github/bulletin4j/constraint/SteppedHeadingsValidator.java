package io.github.bulletin4j.constraint;

import io.github.bulletin4j.model.Heading;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Checks {@link SteppedHeadings}. */
public final class SteppedHeadingsValidator implements ConstraintValidator<SteppedHeadings, List<?>> {

    private static final int DEEPEST = 4;

    /** Made by the provider. */
    public SteppedHeadingsValidator() {}

    @Override
    public boolean isValid(@Nullable List<?> value, ConstraintValidatorContext context) {
        if (value == null) {
            return true;
        }
        Violations violations = new Violations(context);
        int level = 0;
        for (int i = 0; i < value.size(); i++) {
            if (value.get(i) instanceof Heading heading && heading.level() != null) {
                if (heading.level() > level + 1 && heading.level() <= DEEPEST) {
                    violations.at(level + " → " + heading.level(), i, "level");
                }
                level = heading.level();
            }
        }
        return violations.none();
    }
}
