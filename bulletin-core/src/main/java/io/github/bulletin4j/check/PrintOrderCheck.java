package io.github.bulletin4j.check;

import io.github.bulletin4j.constraint.PrintOrder;
import io.github.bulletin4j.model.DistributionList;
import io.github.bulletin4j.model.Issue;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.jspecify.annotations.Nullable;

/** Checks {@link PrintOrder}. */
public final class PrintOrderCheck implements ConstraintValidator<PrintOrder, Issue> {

    /** Made by the provider. */
    public PrintOrderCheck() {}

    @Override
    public boolean isValid(@Nullable Issue value, ConstraintValidatorContext context) {
        if (value == null) {
            return true;
        }
        Violations violations = new Violations(context);
        DistributionList.Kind latest = DistributionList.Kind.MAIN;
        for (int i = 0; i < value.distribution().size(); i++) {
            DistributionList.Kind kind = value.distribution().get(i).kind();
            if (kind != null && kind.compareTo(latest) < 0) {
                violations.at(kind.label() + " ← " + latest.label(), "distribution", i, "kind");
            } else if (kind != null) {
                latest = kind;
            }
        }
        return violations.end();
    }
}
