package io.github.bulletin4j.docx.body;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Lines of ten Chinese characters. */
class LineCounterTest {
    private static final int EM = 320;

    @ParameterizedTest
    @CsvSource({
        "'', 0, 1",
        "一二三四五六七八九十, 0, 1",
        "一二三四五六七八九十一, 0, 2",
        // The first line is indented by two characters, or hangs out by two.
        "一二三四五六七八九十, 2, 2",
        "一二三四五六七八九十一二, -2, 1",
        // Closing punctuation is squeezed into the line it closes, other marks and a second one are not.
        "一二三四五六七八九。一, 0, 2",
        "一二三四五六七八九十。, 0, 2",
        "一二三四五六七八九十《, 0, 2",
        // A Latin word or number is not broken, unless it is longer than a line.
        "一二三四五六七八12345, 0, 2",
        "一二三四五六七12345, 0, 1",
        "1234567890123456789012345678901234567890, 0, 2",
        "'一\n二\n三', 0, 3"
    })
    void countsLines(String text, int indent, int lines) {
        assertThat(LineCounter.of(text, 10 * EM, indent * EM, EM, 0).lines()).isEqualTo(lines);
    }

    @ParameterizedTest
    @CsvSource({"0, 1", "16, 2", "-16, 1"})
    void trackingWidensEachCharacter(int tracking, int lines) {
        assertThat(LineCounter.of("一二三四五六七八九十", 10 * EM, 0, EM, tracking).lines())
                .isEqualTo(lines);
    }

    @ParameterizedTest
    @CsvSource({"一二三四五六七八九十, true", "一二三四五六七八九十一, true", "一二三四五六七八九十一二三四五六七八九十, false", "一二三四五六七八九十一二三四五, true"})
    void isCertainAwayFromTheEndOfALine(String text, boolean certain) {
        assertThat(LineCounter.of(text, 10 * EM, 0, EM, 0).isCertain(EM)).isEqualTo(certain);
    }
}
