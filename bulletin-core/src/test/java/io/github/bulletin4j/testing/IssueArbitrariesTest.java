package io.github.bulletin4j.testing;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bulletin4j.model.Issue;
import io.github.bulletin4j.text.PlainTextRenderer;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class IssueArbitrariesTest {

    @Property(tries = 200)
    void everyIssueCanBePrinted(@ForAll("issues") Issue issue) {
        assertThat(PlainTextRenderer.create().render(issue)).isNotBlank();
    }

    @Provide
    Arbitrary<Issue> issues() {
        return IssueArbitraries.issues();
    }
}
