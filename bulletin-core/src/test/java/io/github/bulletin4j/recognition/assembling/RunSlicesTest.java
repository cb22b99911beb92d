package io.github.bulletin4j.recognition.assembling;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bulletin4j.model.Link;
import io.github.bulletin4j.model.Strong;
import io.github.bulletin4j.model.Text;
import io.github.bulletin4j.recognition.SeenRun;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class RunSlicesTest {

    @Test
    void runsThatLookAlikeAreOneInline() {
        List<SeenRun> runs = List.of(
                new SeenRun("甲", false, null),
                new SeenRun("乙", false, null),
                new SeenRun("丙", true, null),
                new SeenRun("丁", true, "a"),
                new SeenRun("戊", false, "a"),
                new SeenRun("己", false, "b"),
                new SeenRun("庚", false, null));
        assertThat(RunSlices.inlines(runs, 1, 7))
                .containsExactly(
                        new Text("乙"), new Strong("丙"), new Link("丁戊", "a"), new Link("己", "b"), new Text("庚"));
    }

    @Test
    void anEmptyPieceIsNoInline() {
        assertThat(RunSlices.inlines(List.of(new SeenRun("甲", false, null)), 1, 1))
                .isEmpty();
    }

    @Test
    @Timeout(60)
    void aLinkOfManyRunsIsOne() {
        List<SeenRun> runs = Collections.nCopies(500_000, new SeenRun("字", false, "a"));
        assertThat(RunSlices.inlines(runs, 0, 500_000)).containsExactly(new Link("字".repeat(500_000), "a"));
    }
}
