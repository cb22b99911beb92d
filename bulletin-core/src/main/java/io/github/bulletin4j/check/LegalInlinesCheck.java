package io.github.bulletin4j.check;

import io.github.bulletin4j.constraint.LegalCharacters;
import io.github.bulletin4j.model.Link;
import io.github.bulletin4j.model.Strong;
import io.github.bulletin4j.model.Text;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Checks {@link LegalCharacters} of the pieces of a paragraph. */
public final class LegalInlinesCheck implements ConstraintValidator<LegalCharacters, List<?>> {

    /** Made by the provider. */
    public LegalInlinesCheck() {}

    @Override
    public boolean isValid(@Nullable List<?> value, ConstraintValidatorContext context) {
        if (value == null) {
            return true;
        }
        Violations violations = new Violations(context);
        for (int i = 0; i < value.size(); i++) {
            Object inline = value.get(i);
            if (inline instanceof Text text && isIllegal(text.text())
                    || inline instanceof Strong strong && isIllegal(strong.text())
                    || inline instanceof Link link && isIllegal(link.text())) {
                violations.at(null, i, "text");
            }
            if (inline instanceof Link link && isIllegal(link.target())) {
                violations.at(null, i, "target");
            }
        }
        return violations.end();
    }

    private static boolean isIllegal(@Nullable String text) {
        return text != null && Characters.firstIllegal(text) >= 0;
    }
}
