package io.github.bulletin4j.check;

import io.github.bulletin4j.constraint.Name;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.jspecify.annotations.Nullable;

/** Checks {@link Name}. */
public final class NameCheck implements ConstraintValidator<Name, String>, BoundedCheck {

    private static final String KEY = Name.class.getName() + ".";

    private Bounds bounds = Bounds.AS_STATED;
    private int most;

    /** Made by the provider. */
    public NameCheck() {}

    @Override
    public void bounds(Bounds bounds) {
        this.bounds = bounds;
    }

    @Override
    public void initialize(Name constraint) {
        most = bounds.of("too-long", constraint.max());
    }

    @Override
    public boolean isValid(@Nullable String value, ConstraintValidatorContext context) {
        if (value == null || isPlain(value) && !value.isEmpty() && value.length() <= most) {
            return true;
        }
        Violations violations = new Violations(context);
        if (Characters.isBlank(value)) {
            violations.saying(KEY + "blank", null);
        } else {
            if (Characters.isBlank(value.charAt(0)) || Characters.isBlank(value.charAt(value.length() - 1))) {
                violations.saying(KEY + "untrimmed", null);
            }
            if (value.chars().anyMatch(c -> Characters.isLineBreak((char) c))) {
                violations.saying(KEY + "line-break", null);
            }
        }
        if (Characters.firstIllegal(value) >= 0) {
            violations.saying(KEY + "illegal-character", null);
        }
        if (Characters.isLonger(value, most)) {
            violations.saying(KEY + "too-long", null);
        }
        return violations.end();
    }

    /** Whether there are only characters that no rule forbids anywhere: most names are read once. */
    private static boolean isPlain(String name) {
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (!(c >= '一' && c <= '鿿' || c > ' ' && c <= '~')) {
                return false;
            }
        }
        return true;
    }
}
