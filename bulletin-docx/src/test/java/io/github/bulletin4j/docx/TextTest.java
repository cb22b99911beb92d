package io.github.bulletin4j.docx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.bulletin4j.model.Article;
import io.github.bulletin4j.model.Issue;
import io.github.bulletin4j.testing.SampleIssues;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** Text comes through whole, or is refused. */
class TextTest {
    @Test
    void blanksTabsAndLineFeedsSurvive() {
        String text = "  前有空白\t制表  两个空白\n换行\r\n回车换行\r回车 ";
        assertThat(bodyOf(text)).isEqualTo("  前有空白\t制表  两个空白\n换行\n回车换行\n回车 ");
    }

    @Test
    void markupInTextIsText() {
        String text = "<w:p/> &amp; &#1; ]]> ${x} <!-- --> <?x?> “'\">";
        assertThat(bodyOf(text)).isEqualTo(text);
    }

    @Test
    void charactersBeyondTheBasicPlaneSurvive() {
        String text = "𠮷野𪚥😀㎡℃①Яяéﬀ·——…";
        assertThat(bodyOf(text)).isEqualTo(text);
    }

    @Property(tries = 2000)
    void everyCharacterComesThroughOrIsRefusedWithItsPath(@ForAll @IntRange(max = 0x10FFFF) int codePoint) {
        String text = "字" + Character.toString(codePoint) + "字";
        check(codePoint, text);
    }

    @Test
    void everyCharacterThatXmlCannotHoldIsRefused() {
        for (int c = 0; c < 0x20; c++) {
            check(c, "字" + (char) c + "字");
        }
        check(0xFFFE, "字\uFFFE");
        check(0xFFFF, "\uFFFF字");
        check(0xD800, "字\uD800");
        check(0xD800, "\uD800字");
        check(0xDC00, "\uDC00字");
        check(0xD800, "\uD800\uD800\uDC00");
    }

    @Test
    void refusalNamesThePlaceWhereverItIs() {
        Issue title = SampleIssues.typical().toBuilder()
                .series(io.github.bulletin4j.model.Series.of("坏\u0000名"))
                .build();
        assertThatThrownBy(() -> DocxRenderer.create().render(title))
                .isInstanceOfSatisfying(
                        RenderException.class, e -> assertThat(e.path()).isEqualTo("series.name"));
    }

    private static void check(int codePoint, String text) {
        boolean legal = codePoint == '\t'
                || codePoint == '\n'
                || codePoint == '\r'
                || codePoint >= 0x20 && codePoint < 0xD800
                || codePoint >= 0xE000 && codePoint < 0xFFFE
                || codePoint >= 0x10000;
        if (legal) {
            assertThat(bodyOf(text)).isEqualTo(text.replace('\r', '\n'));
        } else {
            assertThatThrownBy(() -> bodyOf(text))
                    .isInstanceOfSatisfying(
                            RenderException.class,
                            e -> assertThat(e.path()).isEqualTo("articles[0].body[0].inlines[0].text"))
                    .hasMessageContaining(String.format("U+%04X", codePoint));
        }
    }

    private static String bodyOf(String text) {
        Issue issue = SampleIssues.minimal().toBuilder()
                .articles(java.util.List.of(Article.of("标题", text)))
                .build();
        String all = WordFile.of(issue).text();
        String before = "标题\n";
        int from = all.indexOf(before) + before.length();
        return all.substring(from, all.length() - 1);
    }
}
