package io.github.bulletin4j.typesetting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Each rule of breaking with its example; lines are divided by strokes and hold some characters each. */
class LineBreakerTest {
    private static final int EM = 320;

    @ParameterizedTest(name = "{0}: {2}")
    @CsvSource(
            delimiter = ';',
            value = {
                "a line takes what fits; 4; 一二三四五六七八九; 一二三四|五六七八|九",
                "a comma hangs outside the margin; 4; 一二三四，五六; 一二三四，|五六",
                "a full stop hangs outside the margin; 4; 一二三四。; 一二三四。",
                "a closing bracket needs half its room at the end; 4.5; 一二三四）五; 一二三四）|五",
                "a closing bracket without half its room takes a character along; 4; 一二三四）五; 一二三|四）五",
                "an opening bracket does not end a line; 4; 一二三（四五; 一二三|（四五",
                "an opening quotation mark does not end a line; 4; 一二三“四五; 一二三|“四五",
                "an ellipsis does not begin a line; 4; 一二三四……五; 一二三|四……五",
                "a dash does not begin a line and is not divided; 4; 一二三四——五; 一二三|四——五",
                "a middle dot does not begin a line; 4; 一二三四·五; 一二三|四·五",
                "a number is not divided; 4; 一二三2021年; 一二三|2021年",
                "a number keeps its sign; 4; 一二三99%四; 一二三|99%四",
                "a number keeps its point; 3; 一二42.5四; 一二|42.5四",
                "a word is not divided; 4; 一二GDP三; 一二|GDP三",
                "a word may end behind its hyphen; 4; 一二Wi-Fi; 一二Wi-|Fi",
                "a number may not; 3; 一二10-20; 一二|10-20",
                "an address may end behind a stroke; 6; 一cn/aaaaaaaaaa; 一cn/|aaaaaaaaaa",
                "an e-mail address is not divided; 6; 一二ab@cde.cn; 一二|ab@cde.cn",
                "a word longer than a line is divided anywhere; 2; abcdefgh; abcd|efgh",
                "a currency sign stays with its number; 3; 一二￥5; 一二|￥5",
                "blanks hang outside the margin; 4; 一二三四  五; 一二三四  |五",
                "there is a gap beside a word; 3.4; 一a二三; 一a二|三",
                "there is none at the end of a line; 2.5; 一二a三; 一二|a三",
                "marks side by side stand close; 5.5; 一二”，三四五; 一二”，三四|五",
                "opening marks side by side stand close; 4.5; 一（“二三四; 一（“二三|四",
                "marks give up a part of their empty halves; 4.6; 一，二三四五; 一，二三四|五",
                "but no more than that; 4.5; 一，二三四五; 一，二三|四五",
                "more rather than lose a character; 5.8; 一，二，三四》五; 一，二，三四》|五",
                "a forced line break ends a line; 4; 一二\\n三; 一二|三",
                "an empty line stays; 4; 一\\n\\n二; 一||二",
                "a break that ends the text leaves a line; 4; 一\\n; 一|",
                "characters outside the basic plane are not divided; 2; 𠀀𠀁𠀂; 𠀀𠀁|𠀂"
            })
    void breaksLinesAsWordDoes(String rule, double characters, String text, String expected) {
        assertThat(lines(text, characters, 0, Manner.WORD)).as(rule).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0}: {2}")
    @CsvSource(
            delimiter = ';',
            value = {
                "a comma hangs outside the margin; 4; 一二三四，五六; 一二三四，|五六",
                "a comma behind a number does not; 4.3; 一二三10，五; 一二三|10，五",
                "nothing is squeezed; 4.6; 一，二三四五; 一，二三|四五",
                "marks side by side stand apart; 5.5; 一二”，三四五; 一二”，三|四五",
                "a closing bracket needs all its room; 4.5; 一二三四）五; 一二三|四）五",
                "a dash may be divided; 4; 一二三—— 四; 一二三—|— 四",
                "a number stays with the bracket before it; 5; 一二三四）12; 一二三|四）12",
                "a number stays with the bracket behind it; 5; 一二三10《四》; 一二三|10《四》",
                "nor does one behind a bracket behind a word; 5; 一C2M》，四; 一|C2M》，|四",
                "one behind a bracket behind Chinese text does; 4; 一《三》，四; 一《三》，|四",
                "a comma stays with the numbers on both its sides; 6.5; 一二三10，2021年; 一二三|10，2021年",
                "a semicolon stays with the one before it alone; 6.5; 一二三10；2021年; 一二三10；|2021年",
                "Latin text is set to its width; 4.6; 一GDP三四; 一GDP三|四",
                "a percentage stays with a number in brackets; 7; 一二三10%（20）; 一二三|10%（20）",
                "it leaves a word in brackets; 6; 一二三10%（三四）; 一二三10%|（三四）",
                "a number leaves a word in brackets if the bracket fits; 5.3; 一二三10（三四）; 一二三10|（三四）",
                "it stays with one that does not fit; 5.9; 一二三四10（三）; 一二三四|10（三）",
                "it stays with a number in brackets; 5.3; 一二三10（20）; 一二三|10（20）",
                "a stop behind a number stays with a quotation mark; 5.9; 一二三10；“四五; 一二三|10；“四五",
                "a word is divided behind a stroke if more of it fits; 4.6; 一二VR/AR三; 一二VR/|AR三",
                "it is not if nothing more fits; 4.5; 一二VR/AR三; 一二|VR/AR三",
                "a quotation mark behind a number is narrow; 3.2; 一1“二三; 一1“二|三",
                "one that begins the text is narrow; 3.5; “一二三四; “一二三|四",
                "a bullet that begins the text is narrow; 3.4; •一二三四; •一二三|四",
                "a number leaves the bracket before it in a line below a number; 5.3; 一二三四10三二三四）12; 一二三四10|三二三四）|12",
                "and one below a word leaves even a bracket that opens; 5.3; 一二三C2M三二三四（12）; 一二三C2M|三二三四（|12）",
                "it stays with it where the line holds a number already; 5.3; 一二三四10三12二）12; 一二三四10|三12|二）12",
                "one that begins a line is as what stands before it; 3.5; 一二三“四五六; 一二三|“四五|六"
            })
    void breaksLinesAsLibreOfficeDoes(String rule, double characters, String text, String expected) {
        assertThat(lines(text, characters, 0, Manner.LIBREOFFICE)).as(rule).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0}: {2}")
    @CsvSource(
            delimiter = ';',
            value = {
                "no mark hangs out; LIBREOFFICE; 一二三四，五六; 一二三|四，五六",
                "a mark that fits ends a line; LIBREOFFICE; 一二三，四五六; 一二三，|四五六",
                "a comma stays with the number behind it; LIBREOFFICE; 一二，202年; 一|二，202|年",
                "a semicolon does not; LIBREOFFICE; 一二；202年; 一二；|202年",
                "where all of a line stays together the mark goes on; LIBREOFFICE; 一），2.5，三; 一）|，2.5，|三",
                "one that begins the line does not, and the line ends anywhere; LIBREOFFICE; 一，2，3456三; 一|，2，345|6三",
                "a word longer than a line is divided anywhere; LIBREOFFICE; 一，abcdefghijkl; 一|，abcdef|ghijkl",
                "a comma hangs out; WORD; 一二三四，五六; 一二三四，|五六",
                "a comma leaves the number behind it; WORD; 一二三，2021年; 一二三，|2021年"
            })
    void breaksLinesInACellAsEachWordProcessorDoes(String rule, Manner manner, String text, String expected) {
        LineFormat cell = new LineFormat(4 * EM, 0, EM, 0, LatinWidths.of("Times New Roman"), true);
        assertThat(lines(text, cell, manner)).as(rule).isEqualTo(expected);
    }

    @Test
    void indentsTheFirstLineAlone() {
        assertThat(lines("一二三四五六七", 4, 2, Manner.WORD)).isEqualTo("一二|三四五六|七");
    }

    @Test
    void hangsTheFirstLineOut() {
        assertThat(lines("一二三四五六七", 2, -2, Manner.WORD)).isEqualTo("一二三四|五六|七");
    }

    @Test
    void tracksEachCharacter() {
        LineFormat tight = new LineFormat(4 * EM, 0, EM, -EM / 5, LatinWidths.of("Times New Roman"));
        assertThat(lines("一二三四五六", tight, Manner.WORD)).isEqualTo("一二三四五|六");
    }

    @Test
    void tracksAllButTheLastCharacterAsLibreOfficeDoes() {
        LineFormat tight = new LineFormat(4 * EM - 16, 0, EM, -4, LatinWidths.of("Times New Roman"));
        assertThat(lines("一二三四五", tight, Manner.WORD)).isEqualTo("一二三四|五");
        assertThat(lines("一二三四五", tight, Manner.LIBREOFFICE)).isEqualTo("一二三|四五");
    }

    @Test
    void knowsThatFontsDiffer() {
        LineFormat other = new LineFormat(3 * EM, 0, EM, 0, LatinWidths.of("Calibri"));
        assertThat(lines(
                        "一1234", new LineFormat(13 * EM / 4, 0, EM, 0, LatinWidths.of("Times New Roman")), Manner.WORD))
                .isEqualTo("一1234");
        assertThat(lines("一1234", other, Manner.WORD)).isEqualTo("一|1234");
    }

    @Test
    void breaksAVeryLongParagraphInTimeThatGrowsWithIt() {
        LineFormat format = new LineFormat(26 * EM, 0, EM, 0, LatinWidths.of("Times New Roman"));
        LineBreaker breaker = new LineBreaker(format, Manner.WORD);
        assertThat(breaker.count("中".repeat(1_000_000)).lines()).isEqualTo(38_462);
        assertThat(breaker.count("“".repeat(1_000_000)).lines()).isBetween(10_000, 80_000);
        assertThat(breaker.count("a".repeat(1_000_000)).lines()).isBetween(10_000, 80_000);
        assertThat(breaker.count(" ".repeat(1_000_000)).lines()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"增开列车：G101、", "G101、", "A（B）", "得分：95、", "a。"})
    void setsNoMarkOfManyBetweenWordsOnALineOfItsOwn(String text) {
        LineFormat format = new LineFormat(20 * EM, 2 * EM, EM, 0, LatinWidths.of("Times New Roman"));
        new LineBreaker(format, Manner.LIBREOFFICE).lines(text.repeat(200), (start, end) -> {
            if (end < 200 * text.length()) {
                assertThat(end - start).isGreaterThan(2);
            }
        });
    }

    @ParameterizedTest
    @CsvSource({"一二三四五六, true", "一二三四五六七八九十, false", "一二三四五六七八九十一二三四五, false", "一二三, false"})
    void doubtsAParagraphWhoseLastLineIsNearlyFull(String text, boolean expected) {
        LineFormat format = new LineFormat(7 * EM, 0, EM, 0, LatinWidths.of("Times New Roman"));
        assertThat(new LineBreaker(format, Manner.WORD).count(text).mayBeMore()).isEqualTo(expected);
    }

    @Property(tries = 300)
    void linesAreTheText(@ForAll @From("texts") String text, @ForAll Manner manner) {
        StringBuilder joined = new StringBuilder();
        LineFormat format = new LineFormat(5 * EM, EM, EM, -4, LatinWidths.of("Arial"));
        int count = new LineBreaker(format, manner).lines(text, (start, end) -> joined.append(text, start, end));
        assertThat(joined.toString()).isEqualTo(text.replace("\n", "").replace("\r", ""));
        assertThat(count).isPositive();
    }

    @Property
    void countsAsManyLinesAsItBreaks(
            @ForAll @From("texts") String text, @ForAll Manner manner, @ForAll boolean inCell) {
        LineFormat format = new LineFormat(20 * EM, 2 * EM, EM, -4, LatinWidths.of("Times New Roman"), inCell);
        LineBreaker breaker = new LineBreaker(format, manner);
        assertThat(breaker.count(text).lines()).isEqualTo(breaker.lines(text, (start, end) -> {}));
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of(
                        "中", "，", "“", "”", "1", "a", " ", "—", "…", "·", "\n", "\r", "𠀀", "(", "%", "\t", "ä", "я")
                .list()
                .ofMaxSize(60)
                .map(list -> String.join("", list));
    }

    private static String lines(String text, double characters, int indent, Manner manner) {
        int width = (int) Math.round(characters * EM);
        LineFormat format = new LineFormat(width, indent * EM, EM, 0, LatinWidths.of("Times New Roman"));
        return lines(text.replace("\\n", "\n"), format, manner);
    }

    private static String lines(String text, LineFormat format, Manner manner) {
        List<String> lines = new ArrayList<>();
        new LineBreaker(format, manner).lines(text, (start, end) -> lines.add(text.substring(start, end)));
        return String.join("|", lines);
    }
}
