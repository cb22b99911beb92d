package io.github.bulletin4j.testing;

import static io.github.bulletin4j.testing.ValidationReportAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.bulletin4j.model.Appendix;
import io.github.bulletin4j.model.Block;
import io.github.bulletin4j.model.CellValue;
import io.github.bulletin4j.model.Inline;
import io.github.bulletin4j.model.Issue;
import io.github.bulletin4j.validation.IssueValidator;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SampleIssuesTest {

    @ParameterizedTest
    @MethodSource("samples")
    void haveNoFinding(Issue sample) {
        assertThat(IssueValidator.create().validate(sample)).isClean();
    }

    static Stream<Issue> samples() {
        return Stream.of(
                SampleIssues.minimal(),
                SampleIssues.typical(),
                SampleIssues.full(),
                SampleIssues.further(),
                SampleIssues.supplement(),
                SampleIssues.special());
    }

    private static Stream<Slot> slots() {
        return Stream.of(SampleIssues.full(), SampleIssues.further()).flatMap(issue -> Slot.of(issue).stream());
    }

    @Test
    void theFullAndTheFurtherIssueUseEveryKind() {
        Set<Class<?>> used = slots().map(Slot::value)
                .filter(value -> value != null)
                .<Class<?>>map(Object::getClass)
                .collect(Collectors.toSet());
        for (Class<?> kind : List.of(Block.class, Inline.class, Appendix.class, CellValue.class)) {
            assertThat(used).contains(kind.getPermittedSubclasses());
        }
    }

    @Test
    void theFullAndTheFurtherIssueUseEveryComponentSomewhere() {
        Map<String, Boolean> used = new HashMap<>();
        for (Slot slot : slots().toList()) {
            if (!slot.path().endsWith("]")) {
                String component = slot.owner().getSimpleName()
                        + slot.path().substring(Math.max(0, slot.path().lastIndexOf('.')));
                boolean empty = slot.value() == null || slot.value() instanceof List<?> list && list.isEmpty();
                used.merge(component, !empty, Boolean::logicalOr);
            }
        }
        List<String> unused = new ArrayList<>();
        used.forEach((component, isUsed) -> {
            if (!isUsed) {
                unused.add(component);
            }
        });
        assertThat(unused).isEmpty();
    }
}
