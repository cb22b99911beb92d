package io.github.bulletin4j.check;

import io.github.bulletin4j.message.Excerpt;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.lang.annotation.Annotation;
import org.jspecify.annotations.Nullable;

/** Checks one text and reports it once, with the first place that breaks the rule. */
abstract class TextRuleCheck<A extends Annotation> implements ConstraintValidator<A, String> {

    private final TextRule rule;

    TextRuleCheck(TextRule rule) {
        this.rule = rule;
    }

    @Override
    public final boolean isValid(@Nullable String text, ConstraintValidatorContext context) {
        if (text == null) {
            return true;
        }
        Violations violations = new Violations(context);
        rule.find(text, place -> {
            if (violations.none()) {
                violations.at(Excerpt.template(text, place));
            }
        });
        return violations.end();
    }
}
