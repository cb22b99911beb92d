package io.github.bulletin4j.validation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bulletin4j.constraint.Advice;
import io.github.bulletin4j.model.Issue;
import io.github.bulletin4j.testing.BrokenIssues;
import io.github.bulletin4j.testing.IssueArbitraries;
import io.github.bulletin4j.testing.SampleIssues;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.junit.jupiter.api.Test;

/** What an application sees that validates with a validator of its own. */
class BareValidatorTest {

    private static final Validator BARE = validator(Locale.ENGLISH);

    private static final IssueValidator FACADE = IssueValidator.create();

    @Property(tries = 200, shrinking = ShrinkingMode.OFF)
    void itFindsExactlyTheErrors(@ForAll("issues") Issue issue, @ForAll long seed) {
        Issue broken = BrokenIssues.breakUp(issue, seed);
        assertThat(ValidationReport.of(BARE.validate(broken)).findings())
                .isEqualTo(FACADE.validate(broken).errors());
    }

    @Property(tries = 100, shrinking = ShrinkingMode.OFF)
    void itFindsTheRestInTheGroupOfAdvice(@ForAll("issues") Issue issue) {
        ValidationReport advice = ValidationReport.of(BARE.validate(issue, Advice.class));
        assertThat(advice.hasErrors()).isFalse();
        assertThat(IssueValidator.using(BARE).validate(issue))
                .isEqualTo(FACADE.validate(issue))
                .isEqualTo(advice.and(ValidationReport.of(BARE.validate(issue))));
    }

    @Test
    void itsOwnMessagesAreReadable() {
        var issue = SampleIssues.minimal().toBuilder().date(null).build();
        assertThat(messages(validator(Locale.ENGLISH), issue)).containsExactly("must be present");
        assertThat(messages(validator(Locale.CHINA), issue)).containsExactly("必填");
        assertThat(messages(validator(Locale.SIMPLIFIED_CHINESE), issue)).containsExactly("必填");
    }

    @Test
    void theLocaleOfTheMachineHasNoSay() {
        Locale before = Locale.getDefault();
        try {
            for (Locale machine : List.of(Locale.GERMANY, Locale.CHINA, Locale.ENGLISH)) {
                Locale.setDefault(machine);
                var issue = SampleIssues.minimal().toBuilder().date(null).build();
                assertThat(messages(validator(Locale.ENGLISH), issue)).containsExactly("must be present");
                Finding finding =
                        IssueValidator.create().validate(issue).findings().get(0);
                assertThat(finding.message(Locale.ENGLISH)).isEqualTo("must be present");
                assertThat(finding.message(Locale.CHINESE)).isEqualTo("必填");
                assertThat(finding.message(Locale.TAIWAN)).isEqualTo("必填");
                assertThat(finding.message(Locale.GERMAN)).isEqualTo("must be present");
            }
        } finally {
            Locale.setDefault(before);
        }
    }

    private static List<String> messages(Validator validator, Issue issue) {
        return validator.validate(issue).stream()
                .map(ConstraintViolation::getMessage)
                .toList();
    }

    private static Validator validator(Locale locale) {
        return Validation.byDefaultProvider()
                .configure()
                .messageInterpolator(new ParameterMessageInterpolator(
                        Set.of(Locale.ENGLISH, Locale.CHINA), locale, context -> locale, false))
                .buildValidatorFactory()
                .getValidator();
    }

    @Provide
    Arbitrary<Issue> issues() {
        return IssueArbitraries.issues();
    }
}
