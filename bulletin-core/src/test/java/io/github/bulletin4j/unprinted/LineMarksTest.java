package io.github.bulletin4j.unprinted;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class LineMarksTest {

    @Property
    void marksAreReadAsTheyAreWritten(@ForAll List<String> lines) {
        LineMarks.Output out = new LineMarks.Output();
        lines.forEach(line -> out.add(LineMarks.of(line)));
        assertThat(LineMarks.read(out.toString()))
                .isEqualTo(lines.stream().map(LineMarks::of).toList());
    }

    @Test
    void theMarkOfTheLastLineGivesWayToThatOfTheWholeLine() {
        LineMarks.Output out = new LineMarks.Output();
        out.add(1);
        out.add(2);
        out.replaceLast(0xFFFFFF);
        assertThat(out).hasToString("AAAB____");
        assertThat(LineMarks.read("AAAB____")).containsExactly(1, 0xFFFFFF);
    }

    @Test
    void linesThatDifferInOneCharacterAreKnownByOtherMarks() {
        assertThat(LineMarks.of("共24家")).isNotEqualTo(LineMarks.of("共25家"));
    }

    @Test
    void whatWasCutOrHasOtherDigitsIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> LineMarks.read("AAABA"));
        assertThatIllegalArgumentException().isThrownBy(() -> LineMarks.read("AA+B"));
    }
}
