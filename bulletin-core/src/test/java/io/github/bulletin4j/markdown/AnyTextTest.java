package io.github.bulletin4j.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bulletin4j.model.Issue;
import io.github.bulletin4j.testing.BrokenIssues;
import io.github.bulletin4j.testing.Fault;
import io.github.bulletin4j.testing.HostileIssues;
import io.github.bulletin4j.testing.IssueArbitraries;
import io.github.bulletin4j.testing.MarkdownText;
import io.github.bulletin4j.testing.ReadText;
import io.github.bulletin4j.text.PlainTextRenderer;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;

/** What holds for the Markdown of every issue, whatever it says: a reader of Markdown reads the plain text. */
class AnyTextTest {
    @Provide
    Arbitrary<Issue> issues() {
        return IssueArbitraries.issues();
    }

    @Provide
    Arbitrary<Issue> clean() {
        return IssueArbitraries.cleanIssues();
    }

    @Property(tries = 200, shrinking = ShrinkingMode.OFF)
    void itReadsAsThePlainText(@ForAll("issues") Issue issue) {
        readsAsThePlainText(issue);
    }

    @Property(tries = 200, shrinking = ShrinkingMode.OFF)
    void ofAFaultyIssueNothingIsLost(@ForAll("clean") Issue clean, @ForAll Fault fault, @ForAll long seed) {
        readsAsThePlainText(fault.plant(clean, new Random(seed)).issue());
    }

    @Property(tries = 200, shrinking = ShrinkingMode.OFF)
    void ofADraftNothingIsLost(@ForAll("issues") Issue whole, @ForAll long seed) {
        readsAsThePlainText(BrokenIssues.breakUp(whole, seed));
    }

    @Property(tries = 200, shrinking = ShrinkingMode.OFF)
    void whatLooksLikeMarkupIsText(@ForAll("issues") Issue whole, @ForAll long seed) {
        readsAsThePlainText(HostileIssues.of(whole, seed));
    }

    private static void readsAsThePlainText(Issue issue) {
        String markdown = MarkdownRenderer.create().render(issue);
        assertThat(ReadText.pieces(MarkdownText.of(markdown)))
                .as(markdown)
                .isEqualTo(ReadText.pieces(PlainTextRenderer.create().render(issue)));
    }
}
