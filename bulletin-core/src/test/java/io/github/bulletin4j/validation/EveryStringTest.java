package io.github.bulletin4j.validation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bulletin4j.model.Extensions;
import io.github.bulletin4j.model.Issue;
import io.github.bulletin4j.testing.SampleIssues;
import io.github.bulletin4j.testing.Strings;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import org.junit.jupiter.api.Test;

class EveryStringTest {

    private static final IssueValidator VALIDATOR = IssueValidator.create();

    @Test
    void anIllegalCharacterIsFoundInEveryStringOfAnIssue() {
        for (Issue sample : List.of(SampleIssues.full(), SampleIssues.further(), SampleIssues.special())) {
            for (String path : Strings.paths(sample)) {
                Issue issue = Strings.replace(sample, path, "前\u0001后");
                assertThat(found(issue)).as(path).contains("illegal-character " + path);
            }
        }
    }

    @Test
    void anIllegalCharacterIsFoundInExtensionsAtAnyDepth() {
        Extensions extensions = new Extensions(Map.of(
                "workflow", Map.of("state", "\uD800", "steps", List.of("one", Map.of("name", "\u0000")))));
        Issue issue = SampleIssues.minimal().toBuilder().extensions(extensions).build();
        assertThat(found(issue))
                .containsExactly(
                        "illegal-character extensions.workflow.state",
                        "illegal-character extensions.workflow.steps[1].name");
    }

    @Test
    void anIllegalCharacterInANameOfExtensionsIsShownEscaped() {
        Issue issue = SampleIssues.minimal().toBuilder()
                .extensions(new Extensions(Map.of("a\u0001b", 1)))
                .build();
        assertThat(found(issue)).containsExactly("illegal-character extensions.a\\u0001b");
    }

    @Property(tries = 3000, shrinking = ShrinkingMode.OFF)
    void whatXmlAllowsIsLegalAndNothingElse(@ForAll("codePoints") int codePoint) {
        boolean legal = codePoint == 0x9
                || codePoint == 0xA
                || codePoint == 0xD
                || codePoint >= 0x20 && codePoint <= 0xD7FF
                || codePoint >= 0xE000 && codePoint <= 0xFFFD
                || codePoint >= 0x10000;
        String text = "前" + Character.toString(codePoint) + "后";
        Issue issue = Strings.replace(SampleIssues.minimal(), "articles[0].body[0].inlines[0].text", text);
        assertThat(found(issue).contains("illegal-character articles[0].body[0].inlines[0].text"))
                .isEqualTo(!legal);
    }

    @Provide
    Arbitrary<Integer> codePoints() {
        return Arbitraries.oneOf(
                Arbitraries.integers().between(0, 0x10FFFF),
                Arbitraries.integers().between(0, 0x40),
                Arbitraries.integers().between(0xD700, 0xE100),
                Arbitraries.integers().between(0xFFF0, 0x10010));
    }

    private static List<String> found(Issue issue) {
        return VALIDATOR.validate(issue).findings().stream()
                .map(finding -> finding.code() + " " + finding.path())
                .toList();
    }
}
