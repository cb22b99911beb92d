package io.github.bulletin4j.check;

import io.github.bulletin4j.constraint.SteppedHeadings;
import io.github.bulletin4j.constraint.SteppedHeadings.Skipped;
import io.github.bulletin4j.model.Heading;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Checks {@link SteppedHeadings}. */
public final class SteppedHeadingsCheck implements ConstraintValidator<SteppedHeadings, List<?>> {

    private static final int DEEPEST = 4;

    private Skipped counted = Skipped.USED;

    /** Made by the provider. */
    public SteppedHeadingsCheck() {}

    @Override
    public void initialize(SteppedHeadings constraint) {
        counted = constraint.value();
    }

    @Override
    public boolean isValid(@Nullable List<?> value, ConstraintValidatorContext context) {
        if (value == null) {
            return true;
        }
        Violations violations = new Violations(context);
        int level = 0;
        boolean[] used = null;
        for (int i = 0; i < value.size(); i++) {
            if (value.get(i) instanceof Heading heading) {
                int next = level(heading);
                if (next > level + 1) {
                    used = used == null ? used(value) : used;
                    if (isUsed(used, level + 1, next) == (counted == Skipped.USED)) {
                        violations.at(level + " → " + next, i, "level");
                    }
                }
                level = next == 0 ? DEEPEST : next;
            }
        }
        return violations.end();
    }

    private static boolean[] used(List<?> blocks) {
        boolean[] used = new boolean[DEEPEST + 1];
        for (Object block : blocks) {
            if (block instanceof Heading heading) {
                used[level(heading)] = true;
            }
        }
        return used;
    }

    private static boolean isUsed(boolean[] used, int from, int to) {
        for (int level = from; level < to; level++) {
            if (used[level]) {
                return true;
            }
        }
        return false;
    }

    /** The level, or 0 when it is absent or out of range, which is another rule's finding and may be any level. */
    private static int level(Heading heading) {
        Integer level = heading.level();
        return level == null || level < 1 || level > DEEPEST ? 0 : level;
    }
}
