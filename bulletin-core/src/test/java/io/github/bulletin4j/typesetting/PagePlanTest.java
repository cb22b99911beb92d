package io.github.bulletin4j.typesetting;

import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.bulletin4j.layout.Length;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class PagePlanTest {

    @Test
    void whatIsMissingIsNamed() {
        refused("pages", () -> new PagePlan(null));
        refused("section", () -> new PagePlan(List.of()).pageOf(null));
        Length height = Length.lines(22);
        refused("sections", () -> new PlannedPage(1, null, List.of(), height, height, false));
        refused("lines", () -> new PlannedPage(1, List.of(), null, height, height, false));
        refused("filled", () -> new PlannedPage(1, List.of(), List.of(), null, height, false));
        refused("height", () -> new PlannedPage(1, List.of(), List.of(), height, null, false));
    }

    private static void refused(String name, ThrowingCallable call) {
        assertThatNullPointerException().isThrownBy(call).withMessage(name + " must not be null");
    }
}
