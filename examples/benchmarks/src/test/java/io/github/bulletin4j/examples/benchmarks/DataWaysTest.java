package io.github.bulletin4j.examples.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bulletin4j.json.IssueJson;
import io.github.bulletin4j.model.Issue;
import io.github.bulletin4j.validation.IssueValidator;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** All ways do the same job. */
class DataWaysTest {
    private final Issue issue = InventedIssue.of(1);

    @Test
    void handWritersJsonIsTheLibrarys() {
        String hand = new String(new HandWriter().write(issue), StandardCharsets.UTF_8);
        assertThat(hand.replaceAll("\\s", ""))
                .isEqualTo(IssueJson.create().write(issue).replaceAll("\\s", ""));
    }

    @Test
    void handReaderReadsTheIssue() {
        assertThat(new HandReader().read(IssueJson.create().writeBytes(issue))).isEqualTo(issue);
    }

    @Test
    void inventedIssueIsValid() {
        assertThat(IssueValidator.create().validate(issue).errors()).isEmpty();
        assertThat(HandChecks.check(issue)).isEmpty();
    }
}
