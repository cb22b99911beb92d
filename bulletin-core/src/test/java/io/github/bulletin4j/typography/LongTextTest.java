package io.github.bulletin4j.typography;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bulletin4j.constraint.TextKind;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A text is read once, whatever it is made of: ten times the length takes about ten times as long. */
class LongTextTest {

    private static final int SHORT = 20_000;
    private static final int FACTOR = 16;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "一,",
                "网址://一,",
                "http://一,",
                "www.a",
                "a@b",
                "《",
                "“",
                "”",
                "\"",
                "'",
                "中\"",
                "（)",
                "(",
                ")",
                "中)",
                "1)",
                " ",
                "中 ",
                "中 1",
                "中 a ",
                "1 中 ",
                "1",
                "1.",
                "0",
                "二0",
                "０",
                "％",
                ".",
                "中.",
                "。",
                "。 ",
                "，",
                "”。",
                "。”",
                "…",
                "·",
                "1~",
                "~",
                "\u200B",
                "\u200B中",
                "?a",
                "?中",
                "附件1 ",
                "表1-",
                "1’2”",
                "！",
                "a.",
                "时间：",
                " 时"
            })
    void takesTimeInProportion(String piece) {
        String few = text(piece, SHORT);
        String many = text(piece, SHORT * FACTOR);
        read(few);
        long base = Math.max(best(few), 1_000_000);
        // Quadratic work would take FACTOR times longer than this.
        assertThat(best(many)).as(piece).isLessThan(base * FACTOR * 5);
    }

    @ParameterizedTest
    @ValueSource(strings = {"《）", "(）", "“\"", "‘”"})
    void takesTimeInProportionWhereOpeningAndClosingMarksDoNotFit(String marks) {
        String few = marks.substring(0, 1).repeat(SHORT) + marks.substring(1).repeat(SHORT);
        String many = marks.substring(0, 1).repeat(SHORT * FACTOR)
                + marks.substring(1).repeat(SHORT * FACTOR);
        read(few);
        long base = Math.max(best(few), 1_000_000);
        assertThat(best(many)).as(marks).isLessThan(base * FACTOR * 5);
    }

    private static String text(String piece, int length) {
        return piece.repeat(length / piece.length());
    }

    private static long best(String text) {
        long best = Long.MAX_VALUE;
        for (int i = 0; i < 3; i++) {
            long start = System.nanoTime();
            read(text);
            best = Math.min(best, System.nanoTime() - start);
        }
        return best;
    }

    private static void read(String text) {
        List<Slip> slips = Proofreader.read(text, TextKind.RUNNING);
        assertThat(Corrector.apply(List.of(text), slips, Set.of()).get(0)).isSameAs(text);
    }
}
