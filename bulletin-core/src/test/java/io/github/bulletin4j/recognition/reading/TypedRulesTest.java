package io.github.bulletin4j.recognition.reading;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bulletin4j.model.Article;
import io.github.bulletin4j.model.Compilers;
import io.github.bulletin4j.model.DistributionList;
import io.github.bulletin4j.model.Title;
import io.github.bulletin4j.recognition.Certainty;
import io.github.bulletin4j.recognition.Leftover;
import io.github.bulletin4j.recognition.Placement;
import io.github.bulletin4j.recognition.Recognition;
import io.github.bulletin4j.recognition.SeenLook.Alignment;
import io.github.bulletin4j.testing.TypedDocument;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A line of strokes is a rule: the layout's below the head and at the foot, left over elsewhere, and never a text. */
class TypedRulesTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "━━━━━━━━",
                "────────",
                "________",
                "＿＿＿＿",
                "════════",
                "————————",
                "----------",
                "━━━━★━━━━",
                "━ ━ ━ ━ ━"
            })
    void aRuleBelowTheHeadIsNoArticle(String rule) {
        Recognition read = TypedDocument.titled()
                .line("山林县林业局编\t2024年11月8日")
                .line(rule, Alignment.CENTER, 16, "FF0000", true)
                .title("护林工作有序开展")
                .line("各乡镇开展了巡查。")
                .read();
        assertThat(read.issue().articles()).containsExactly(Article.of("护林工作有序开展", "各乡镇开展了巡查。"));
        assertThat(read.leftovers()).isEmpty();
        assertThat(read.placements())
                .filteredOn(each -> each.text().equals(rule))
                .extracting(Placement::path)
                .containsExactly("");
    }

    @Test
    void rulesAboveBetweenAndBelowTheLinesOfTheFootAreNoText() {
        Recognition read = TypedDocument.withArticle()
                .line("────────")
                .line("报送：县委办，县政府办")
                .line("────────")
                .line("发：各乡镇，县直各单位")
                .line("────────")
                .read();
        assertThat(read.issue().articles()).containsExactly(Article.of("护林工作有序开展", "各乡镇开展了巡查。"));
        assertThat(read.issue().distribution())
                .extracting(DistributionList::kind)
                .containsExactly(DistributionList.Kind.REPORT, DistributionList.Kind.ISSUE);
        assertThat(read.leftovers()).isEmpty();
    }

    @Test
    void aLineAboveARuleIsOfTheHead() {
        Recognition read = TypedDocument.titled()
                .line("内部刊物")
                .line("────────")
                .title("护林工作有序开展")
                .line("各乡镇开展了巡查。")
                .read();
        assertThat(read.issue().articles()).containsExactly(Article.of("护林工作有序开展", "各乡镇开展了巡查。"));
    }

    @Test
    void aHeadlineBetweenRulesIsAHeadline() {
        Recognition read = TypedDocument.titled()
                .line("────────")
                .title("护林工作有序开展")
                .line("────────")
                .line("各乡镇开展了巡查。")
                .read();
        assertThat(read.issue().articles()).containsExactly(Article.of("护林工作有序开展", "各乡镇开展了巡查。"));
        assertThat(read.issue().compilers()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aHeadlineAboveARuleIsAHeadline(boolean below) {
        TypedDocument document = TypedDocument.titled();
        if (below) {
            document.line("山林县林业局编\t2024年11月8日");
        }
        Recognition read =
                document.title("护林工作有序开展").line("────────").line("各乡镇开展了巡查。").read();
        assertThat(read.issue().articles()).containsExactly(Article.of("护林工作有序开展", "各乡镇开展了巡查。"));
        assertThat(read.leftovers()).extracting(Leftover::text).containsExactly("────────");
    }

    @Test
    void onlyTheFirstRuleBelowTheNumberEndsTheHead() {
        Recognition read = TypedDocument.titled()
                .line("────────")
                .line("护林工作有序开展")
                .line("────────")
                .line("各乡镇开展了巡查。")
                .read();
        assertThat(read.issue().compilers()).isEmpty();
        assertThat(read.issue().articles().get(0).body()).hasSize(2);
    }

    @Test
    void anOfficeAboveARuleIsOfTheHeadAndNotCertain() {
        Recognition read = TypedDocument.titled()
                .line("山林县林业局办公室")
                .line("────────")
                .title("护林工作有序开展")
                .line("各乡镇开展了巡查。")
                .read();
        assertThat(read.issue().compilers()).containsExactly(new Compilers(List.of("山林县林业局办公室"), null, null));
        assertThat(read.placements())
                .filteredOn(each -> each.text().equals("山林县林业局办公室"))
                .extracting(Placement::certainty)
                .containsExactly(Certainty.LIKELY);
    }

    @ParameterizedTest
    @CsvSource({"内部刊物, 护林工作有序开展, ''", "护林工作有序开展, '', 护林工作有序开展"})
    void inPlainTextALineAboveTheFirstRuleIsATitleIfATextIsBelow(String above, String below, String headline) {
        Recognition read = Recognizer.create()
                .recognize("山林简报\n第3期\n" + above + "\n────────────────\n" + below + "\n各乡镇开展了巡查，东乡、西乡先后清理了林下的枯枝。\n");
        assertThat(read.issue().articles().get(0).title()).isEqualTo(Title.of(headline.isEmpty() ? below : headline));
    }

    @Test
    void aRuleBetweenTextsIsLeftOver() {
        Recognition read =
                TypedDocument.withArticle().line("────────").line("西乡修了路。").read();
        assertThat(read.issue().articles()).containsExactly(Article.of("护林工作有序开展", "各乡镇开展了巡查。", "西乡修了路。"));
        assertThat(read.leftovers()).extracting(Leftover::text).containsExactly("────────");
    }

    @ParameterizedTest
    @ValueSource(strings = {"——", "———", "——甲——乙——", "……………"})
    void otherLinesAreText(String text) {
        Recognition read = TypedDocument.withArticle().line(text).line("西乡修了路。").read();
        assertThat(read.issue().articles().get(0).body()).hasSize(3);
        assertThat(read.leftovers()).isEmpty();
    }

    @Test
    void aRuleInPlainTextIsNoText() {
        Recognition read = Recognizer.create()
                .recognize("山林简报\n第3期\n山林局办公室编\t2024年5月6日\n────────────────\n护林工作有序开展\n各乡镇开展了巡查。\n────────────────\n"
                        + "报：县委，县政府。\n");
        assertThat(read.issue().articles()).containsExactly(Article.of("护林工作有序开展", "各乡镇开展了巡查。"));
        assertThat(read.leftovers()).isEmpty();
    }
}
