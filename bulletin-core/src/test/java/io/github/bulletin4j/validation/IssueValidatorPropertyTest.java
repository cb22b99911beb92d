package io.github.bulletin4j.validation;

import static io.github.bulletin4j.testing.ValidationReportAssert.assertThat;

import io.github.bulletin4j.model.Issue;
import io.github.bulletin4j.testing.BrokenIssues;
import io.github.bulletin4j.testing.Fault;
import io.github.bulletin4j.testing.FaultyIssue;
import io.github.bulletin4j.testing.IssueArbitraries;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;

class IssueValidatorPropertyTest {

    private static final IssueValidator VALIDATOR = IssueValidator.create();

    @Property(tries = 300, shrinking = ShrinkingMode.OFF)
    void aGeneratedIssueHasNoError(@ForAll("issues") Issue issue) {
        assertThat(VALIDATOR.validate(issue)).hasNoErrors();
    }

    @Property(tries = 200, shrinking = ShrinkingMode.OFF)
    void aTidyIssueHasNoFinding(@ForAll("tidy") Issue issue) {
        assertThat(VALIDATOR.validate(issue)).isClean();
    }

    @Property(tries = 1000, shrinking = ShrinkingMode.OFF)
    void onePlantedFaultIsTheOneFinding(@ForAll("faulty") FaultyIssue faulty) {
        Fault fault = faulty.fault();
        assertThat(VALIDATOR.validate(faulty.issue()))
                .as(fault.name())
                .hasOnlyFinding(fault.code(), faulty.path())
                .hasFinding(fault.code(), faulty.path(), fault.severity());
    }

    @Property(tries = 300, shrinking = ShrinkingMode.OFF)
    void aBrokenIssueNeverMakesItThrow(@ForAll("issues") Issue issue, @ForAll long seed) {
        Issue broken = BrokenIssues.breakUp(issue, seed);
        VALIDATOR.validate(broken).findings().forEach(Finding::toString);
    }

    @Provide
    Arbitrary<Issue> issues() {
        return IssueArbitraries.issues();
    }

    @Provide
    Arbitrary<Issue> tidy() {
        return IssueArbitraries.cleanIssues();
    }

    @Provide
    Arbitrary<FaultyIssue> faulty() {
        return Arbitraries.of(Fault.class).flatMap(IssueArbitraries::withFault);
    }
}
