package io.github.bulletin4j.typesetting;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bulletin4j.composition.Role;
import io.github.bulletin4j.layout.Layout;
import io.github.bulletin4j.layout.ParagraphFormat;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A line of a headline holds 25 characters that are no marks in the standard layout, 20 in that of GB/T 9704. */
class TitleBalanceTest {

    private static Layout layout(String name) {
        return name.equals("standard") ? Layout.standard() : Layout.gbt9704();
    }

    private static List<String> lines(String text, ParagraphFormat format, Layout layout, Manner manner) {
        List<String> lines = new ArrayList<>();
        new TextMeasure(layout, manner)
                .lines(format, layout.paper())
                .lines(text, (start, end) -> lines.add(text.substring(start, end)));
        return lines;
    }

    @ParameterizedTest
    @CsvSource({
        "standard, HEADLINE, 25, 25",
        "standard, HEADLINE, 26, 13 13",
        "standard, HEADLINE, 27, 25 2",
        "standard, HEADLINE, 50, 25 25",
        "standard, HEADLINE, 51, 17 17 17",
        "standard, KICKER, 26, 13 13",
        "standard, SUBTITLE, 26, 13 13",
        "standard, APPENDIX_TITLE, 51, 17 17 17",
        "gbt9704, HEADLINE, 20, 20",
        "gbt9704, HEADLINE, 21, 11 10",
        "gbt9704, HEADLINE, 22, 20 2",
        "gbt9704, APPENDIX_TITLE, 21, 11 10"
    })
    void aTitleThatWouldLeaveOneCharacterAloneHasLinesOfAboutOneLength(
            String name, Role role, int characters, String lengths) {
        Layout layout = layout(name);
        String text = "春".repeat(characters);
        ParagraphFormat format = TitleBalance.format(text, layout.format(role), layout);
        for (Manner manner : Manner.values()) {
            assertThat(lines(text, format, layout, manner).stream()
                            .map(line -> Integer.toString(line.length()))
                            .toList())
                    .as("%s", manner)
                    .containsExactly(lengths.split(" "));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"standard", "gbt9704"})
    void aBalancedTitleHasAsManyLinesAsBeforeAndStandsInTheMiddle(String name) {
        Layout layout = layout(name);
        ParagraphFormat usual = layout.format(Role.HEADLINE);
        for (int n = 1; n <= 120; n++) {
            String text = "春".repeat(n);
            ParagraphFormat format = TitleBalance.format(text, usual, layout);
            for (Manner manner : Manner.values()) {
                List<String> lines = lines(text, format, layout, manner);
                assertThat(lines).hasSameSizeAs(lines(text, usual, layout, manner));
                assertThat(lines.get(lines.size() - 1).length()).isGreaterThan(n == 1 ? 0 : 1);
            }
            int left = format.indent(format.leftIndent(), layout.grid());
            assertThat(format.indent(format.rightIndent(), layout.grid())).isBetween(left, left + 1);
        }
    }

    @ParameterizedTest
    @EnumSource(Manner.class)
    void aMarkIsNoCompanyForTheLastCharacter(Manner manner) {
        Layout layout = Layout.standard();
        String text = "春".repeat(26) + "？";
        ParagraphFormat format = TitleBalance.format(text, layout.format(Role.HEADLINE), layout);
        assertThat(lines(text, format, layout, manner)).containsExactly("春".repeat(13), "春".repeat(13) + "？");
    }

    @ParameterizedTest
    @EnumSource(Manner.class)
    void noWordIsBrokenAndNoLineBeginsWithAMark(Manner manner) {
        Layout layout = Layout.standard();
        ParagraphFormat usual = layout.format(Role.HEADLINE);
        // The middle of each is within the number or before the mark, which Word squeezes.
        String word = "春".repeat(12) + "2021" + "春".repeat(12);
        String mark = "春".repeat(14) + "》" + "春".repeat(manner == Manner.WORD ? 12 : 11);
        assertThat(lines(word, usual, layout, manner)).last().isEqualTo("春");
        assertThat(lines(mark, usual, layout, manner)).last().isEqualTo("春");
        assertThat(lines(word, TitleBalance.format(word, usual, layout), layout, manner))
                .containsExactly("春".repeat(12) + "2021", "春".repeat(12));
        // The mark hangs out in one manner and takes a character along in the other.
        assertThat(lines(mark, TitleBalance.format(mark, usual, layout), layout, manner))
                .hasSize(2)
                .allMatch(line -> line.length() >= 11 && !line.startsWith("》"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"春春春春春春春春春春春春春春春春春春春春春春春春春春春\n耕", "春耕\n耕", "春耕\r\n耕"})
    void aTitleThatItsAuthorHasDividedStaysAsItIs(String text) {
        ParagraphFormat usual = Layout.standard().format(Role.HEADLINE);
        assertThat(TitleBalance.format(text, usual, Layout.standard())).isSameAs(usual);
    }

    @ParameterizedTest
    @ValueSource(ints = {60, 200})
    void aWordLongerThanALineLeavesTheTitleAsItIsOrWithCompanyAtItsEnd(int letters) {
        Layout layout = Layout.standard();
        ParagraphFormat usual = layout.format(Role.HEADLINE);
        String text = "w".repeat(letters) + "春";
        ParagraphFormat format = TitleBalance.format(text, usual, layout);
        for (Manner manner : Manner.values()) {
            assertThat(String.join("", lines(text, format, layout, manner))).isEqualTo(text);
            assertThat(lines(text, format, layout, manner)).hasSameSizeAs(lines(text, usual, layout, manner));
        }
    }
}
