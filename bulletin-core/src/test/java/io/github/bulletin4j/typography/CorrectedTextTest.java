package io.github.bulletin4j.typography;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bulletin4j.constraint.TextKind;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A text that is corrected has no slips that it did not have before. */
class CorrectedTextTest {

    private static final Set<String> ALL =
            Arrays.stream(TextRule.values()).map(TextRule::code).collect(Collectors.toSet());

    @ParameterizedTest
    @ValueSource(
            strings = {
                "。　\"",
                "中;'",
                "》?.",
                "（好。）,中",
                "中. ,中",
                "… 等",
                "...\u200B等",
                "“好。 ”。",
                "\"好。\"。",
                "中(,,中",
                "。\u200B，",
                "中''.中",
                "中'\"'",
                "“3”０",
                "中\u00A0一）",
                "中 O.一）",
                "中　３\u200B3)",
                "\"'' 。",
                "…。。等",
                "……\u200B。等",
                "一\u200B~3年",
                "0~\u200B一年",
                "?一. \"",
                "一'0'３”",
                "‘a\u200B’a",
                "、《。。。〇……等",
                "(（))'",
                "一0〇.\u3000\"",
                "！\u3000〇. \"",
                "。。。〇.”。",
                "〇３ ％.）",
                "(（').)",
                "...〇).！",
                "一\u200B0(",
                "〇 0’",
                "!一.）,",
                "一\u200B.\u00A0\"",
                "年\u200B３.）",
                "?\u00A0(（)",
                "('。。。'年",
                "'（”）'"
            })
    void aCorrectionBringsNothingToLight(String text) {
        assertNothingComesToLight(text, TextKind.RUNNING);
    }

    @Property(tries = 5000)
    void aCorrectionOfAnyTextBringsNothingToLight(@ForAll("marks") String text, @ForAll TextKind kind) {
        assertNothingComesToLight(text, kind);
    }

    /** Of each rule no more is found afterwards than what there was no suggestion for. */
    private static void assertNothingComesToLight(String text, TextKind kind) {
        Map<TextRule, Long> undecided = Proofreader.read(text, kind, false).stream()
                .filter(slip -> slip.suggestion() == null)
                .collect(Collectors.groupingBy(Slip::rule, Collectors.counting()));
        String corrected = Corrector.correct(text, kind, ALL);
        Proofreader.read(corrected, kind, false).stream()
                .collect(Collectors.groupingBy(Slip::rule, Collectors.counting()))
                .forEach((rule, count) -> assertThat(count)
                        .as("%s of %s, corrected to %s", rule, text, corrected)
                        .isLessThanOrEqualTo(undecided.getOrDefault(rule, 0L)));
    }

    /** Texts of little but marks of both widths, blanks and quotation marks, straight or curly ones. */
    @Provide
    Arbitrary<String> marks() {
        Arbitrary<String> piece = Arbitraries.frequencyOf(
                Tuple.of(3, Arbitraries.of("中", "等", "一", "O", "a", "3", "0", "３", "〇", "％", "年")),
                Tuple.of(4, Arbitraries.of("。", "，", "、", "：", "？", "！", ".", ",", ";", ":", "?", "!")),
                Tuple.of(4, Arbitraries.of("“", "”", "‘", "’", "\"", "'", "（", "）", "(", ")", "《", "》", "「")),
                Tuple.of(2, Arbitraries.of(" ", "\u3000", "\u00A0", "\u200B")),
                Tuple.of(1, Arbitraries.of("...", "…", "……", "。。。", "~", "·", "—")));
        return piece.list()
                .ofMinSize(1)
                .ofMaxSize(9)
                .map(list -> String.join("", list))
                .filter(text -> !text.matches(".*[“”‘’].*") || !text.matches(".*[\"'].*"));
    }
}
