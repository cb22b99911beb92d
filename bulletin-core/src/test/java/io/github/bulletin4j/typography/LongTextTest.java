package io.github.bulletin4j.typography;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bulletin4j.constraint.TextKind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A text is read once, whatever it is made of: ten times the length takes about ten times as long. */
class LongTextTest {

    private static final int SHORT = 20_000;
    private static final int FACTOR = 16;
    private static final int READINGS = 8;

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
                "中1-2",
                "-",
                "1，000",
                "1，",
                "早1：30",
                "3千",
                "）、",
                "1、",
                "... ",
                "…。",
                "(（",
                "‘a\u200B",
                "\u200B0",
                "中(2025)7号",
                "、……等",
                "中?.",
                " 时",
                "\\",
                "a:\\一(",
                "a/一,",
                "/(",
                "{",
                "{}",
                "[\"",
                "(1).doc",
                "一.doc",
                "f(x)",
                "\"一\"二",
                "１，",
                "中1 %"
            })
    void takesTimeInProportion(String piece) {
        String few = text(piece, SHORT);
        String many = text(piece, SHORT * FACTOR);
        assertProportional(piece, few, many);
    }

    @ParameterizedTest
    @ValueSource(strings = {"《）", "(）", "“\"", "‘”"})
    void takesTimeInProportionWhereOpeningAndClosingMarksDoNotFit(String marks) {
        String few = marks.substring(0, 1).repeat(SHORT) + marks.substring(1).repeat(SHORT);
        String many = marks.substring(0, 1).repeat(SHORT * FACTOR)
                + marks.substring(1).repeat(SHORT * FACTOR);
        assertProportional(marks, few, many);
    }

    private static String text(String piece, int length) {
        return piece.repeat(length / piece.length());
    }

    /**
     * Quadratic work would take {@link #FACTOR} times longer than in proportion, three times what is allowed. The short text is
     * read as often as makes the same length, so that other work on the machine delays both alike.
     */
    private static void assertProportional(String what, String few, String many) {
        double least = Double.MAX_VALUE;
        for (int i = 0; i < READINGS && least >= 5; i++) {
            double base = Math.max(time(few, FACTOR), FACTOR * 1_000_000L);
            least = Math.min(least, time(many, 1) / base);
        }
        assertThat(least).as(what).isLessThan(5);
    }

    private static long time(String text, int times) {
        long start = System.nanoTime();
        for (int i = 0; i < times; i++) {
            read(text);
        }
        return System.nanoTime() - start;
    }

    private static void read(String text) {
        assertThat(Proofreader.first(text, TextKind.RUNNING, false)).hasSizeLessThan(TextRule.values().length);
    }
}
