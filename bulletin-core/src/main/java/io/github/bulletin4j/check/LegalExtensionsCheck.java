package io.github.bulletin4j.check;

import io.github.bulletin4j.constraint.LegalCharacters;
import io.github.bulletin4j.message.Excerpt;
import io.github.bulletin4j.model.Extensions;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Checks {@link LegalCharacters} of the names and strings of an application's own data, at any depth. */
public final class LegalExtensionsCheck implements ConstraintValidator<LegalCharacters, Extensions> {

    /** Made by the provider. */
    public LegalExtensionsCheck() {}

    @Override
    public boolean isValid(@Nullable Extensions value, ConstraintValidatorContext context) {
        if (value == null || value.isEmpty()) {
            return true;
        }
        Violations violations = new Violations(context);
        check(value.values(), new ArrayList<>(), violations);
        return violations.end();
    }

    private static void check(@Nullable Object value, List<Object> path, Violations violations) {
        if (value instanceof String text) {
            report(text, path, violations);
        } else if (value instanceof Map<?, ?> map) {
            map.forEach((name, inner) -> {
                path.add(Excerpt.name((String) name));
                report((String) name, path, violations);
                check(inner, path, violations);
                path.remove(path.size() - 1);
            });
        } else if (value instanceof List<?> list) {
            for (int i = 0; i < list.size(); i++) {
                path.add(i);
                check(list.get(i), path, violations);
                path.remove(path.size() - 1);
            }
        }
    }

    private static void report(String text, List<Object> path, Violations violations) {
        if (Characters.firstIllegal(text) >= 0) {
            violations.at(null, path.toArray());
        }
    }
}
