package io.github.bulletin4j.recognition.reading;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bulletin4j.model.Article;
import io.github.bulletin4j.model.Issue;
import io.github.bulletin4j.recognition.Recognition;
import io.github.bulletin4j.recognition.SeenLook.Alignment;
import io.github.bulletin4j.testing.TypedDocument;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A bulletin without a number and without red type has a masthead if its name and what is below it tell so. */
class UnnumberedHeadTest {
    @Test
    void aNameAboveATitleIsTheMasthead() {
        Issue issue = TypedDocument.empty()
                .line("会议简报", Alignment.CENTER, 36, null, true)
                .line("山林县林业局办公室\t2024年11月8日")
                .title("护林工作有序开展")
                .line("各乡镇开展了巡查。")
                .read()
                .issue();
        assertThat(issue.series().name()).isEqualTo("会议简报");
        assertThat(issue.date()).isEqualTo(LocalDate.of(2024, 11, 8));
        assertThat(issue.articles()).containsExactly(Article.of("护林工作有序开展", "各乡镇开展了巡查。"));
    }

    @Test
    void anOwnerStandsAboveTheName() {
        Issue issue = TypedDocument.empty()
                .line("山林县林业工作会议", Alignment.CENTER, 36, null, true)
                .line("会议简报", Alignment.CENTER, 36, null, true)
                .title("护林工作有序开展")
                .line("各乡镇开展了巡查。")
                .read()
                .issue();
        assertThat(issue.series().owner()).isEqualTo("山林县林业工作会议");
        assertThat(issue.series().name()).isEqualTo("会议简报");
        assertThat(issue.articles()).containsExactly(Article.of("护林工作有序开展", "各乡镇开展了巡查。"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"内部资料  注意保存", "机密★1年", "特急", "县委办公室文件"})
    void whatStandsAboveARedNameIsNoText(String line) {
        Recognition read = TypedDocument.empty()
                .line(line)
                .line("护林简报", Alignment.CENTER, 36, "FF0000", true)
                .line("山林县林业局办公室\t2024年11月8日")
                .title("护林工作有序开展")
                .line("各乡镇开展了巡查。")
                .read();
        assertThat(read.issue().series().name()).isEqualTo("护林简报");
        assertThat(read.issue().date()).isEqualTo(LocalDate.of(2024, 11, 8));
        assertThat(read.issue().articles()).containsExactly(Article.of("护林工作有序开展", "各乡镇开展了巡查。"));
        assertThat(read.leftovers()).isEmpty();
    }

    @Test
    void anOfficeEndsBeforeTheBlankThatSetsItsRoleOff() {
        Issue issue = TypedDocument.empty()
                .line("护林简报", Alignment.CENTER, 36, "FF0000", true)
                .line("山林县林业局办公室 编印\t2024年11月8日")
                .title("护林工作有序开展")
                .line("各乡镇开展了巡查。")
                .read()
                .issue();
        assertThat(issue.compilers().get(0).offices()).containsExactly("山林县林业局办公室");
    }

    @Test
    void inPlainTextToo() {
        Issue issue = Recognizer.create()
                .recognize("会议简报\n山林县林业局办公室编  2024年11月8日\n护林工作有序开展\n各乡镇开展了巡查。\n")
                .issue();
        assertThat(issue.series().name()).isEqualTo("会议简报");
        assertThat(issue.date()).isEqualTo(LocalDate.of(2024, 11, 8));
    }

    @ParameterizedTest
    @ValueSource(strings = {"关于编印护林工作简报", "县林业局编印护林简报", "护林工作情况的通报"})
    void aTitleOfATextThatEndsInSuchAWordIsATitle(String title) {
        Issue issue = TypedDocument.empty()
                .title(title)
                .line("各乡镇开展了巡查。")
                .line("东乡修了路。")
                .read()
                .issue();
        assertThat(issue.series()).isNull();
        assertThat(issue.articles()).containsExactly(Article.of(title, "各乡镇开展了巡查。", "东乡修了路。"));
    }
}
