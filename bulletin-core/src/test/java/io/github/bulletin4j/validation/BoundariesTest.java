package io.github.bulletin4j.validation;

import static io.github.bulletin4j.testing.ValidationReportAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.bulletin4j.testing.Fault;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class BoundariesTest {

    private static final IssueValidator VALIDATOR = IssueValidator.create();

    @ParameterizedTest
    @MethodSource("cases")
    void findsTheOneAndNotTheOther(BoundaryCase each) {
        assertThat(VALIDATOR.validate(each.wrong())).hasOnlyFinding(each.code(), each.path());
        assertThat(VALIDATOR.validate(each.right())).isClean();
    }

    @Test
    void everyCodeHasACase() {
        assertThat(cases().map(BoundaryCase::code).collect(Collectors.toSet()))
                .isEqualTo(Arrays.stream(Fault.values()).map(Fault::code).collect(Collectors.toSet()));
    }

    static Stream<BoundaryCase> cases() {
        return Stream.of(
                        HeadAndFootCases.head(),
                        HeadAndFootCases.number(),
                        HeadAndFootCases.foot(),
                        StyleCases.head(),
                        StyleCases.text(),
                        StyleCases.foot(),
                        ArticleCases.articles(),
                        ArticleCases.text(),
                        AppendixCases.appendices(),
                        AppendixCases.tables())
                .flatMap(List::stream);
    }
}
