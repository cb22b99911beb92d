package io.github.bulletin4j.check;

import io.github.bulletin4j.constraint.PresentTexts;
import io.github.bulletin4j.model.Link;
import io.github.bulletin4j.model.Strong;
import io.github.bulletin4j.model.Text;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Checks {@link PresentTexts} of the pieces of a paragraph. */
public final class PresentTextsCheck implements ConstraintValidator<PresentTexts, List<?>> {

    /** Made by the provider. */
    public PresentTextsCheck() {}

    @Override
    public boolean isValid(@Nullable List<?> value, ConstraintValidatorContext context) {
        if (value == null) {
            return true;
        }
        Violations violations = new Violations(context);
        for (int i = 0; i < value.size(); i++) {
            Object inline = value.get(i);
            if (inline instanceof Text text && text.text() == null
                    || inline instanceof Strong strong && strong.text() == null
                    || inline instanceof Link link && link.text() == null) {
                violations.at(null, i, "text");
            }
            if (inline instanceof Link link && link.target() == null) {
                violations.at(null, i, "target");
            }
        }
        return violations.end();
    }
}
