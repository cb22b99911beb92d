package io.github.bulletin4j.recognition.reading;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bulletin4j.model.Article;
import io.github.bulletin4j.recognition.Recognition;
import io.github.bulletin4j.testing.TypedDocument;
import org.junit.jupiter.api.Test;

/** A document that was pasted as mere text is read as text; where one line looks otherwise, its looks are asked. */
class UniformLooksTest {
    private static TypedDocument pasted() {
        return TypedDocument.empty()
                .line("山林县林业局")
                .line("山林简报")
                .line("2024年第8期")
                .line("山林县林业局编\t2024年11月8日");
    }

    @Test
    void shortLinesAboveTextsAreHeadlines() {
        Recognition read = pasted().line("护林工作有序开展")
                .line("各乡镇开展了巡查。")
                .line("西乡修好道路")
                .line("西乡修了路。")
                .read();
        assertThat(read.issue().series().name()).isEqualTo("山林简报");
        assertThat(read.issue().articles())
                .containsExactly(Article.of("护林工作有序开展", "各乡镇开展了巡查。"), Article.of("西乡修好道路", "西乡修了路。"));
        assertThat(read.leftovers()).isEmpty();
    }

    @Test
    void aLineThatLooksOtherwiseTellsThatOthersAreText() {
        Recognition read = pasted().title("护林工作有序开展")
                .line("各乡镇开展了巡查。")
                .line("西乡修好道路")
                .line("西乡修了路。")
                .read();
        assertThat(read.issue().articles()).containsExactly(Article.of("护林工作有序开展", "各乡镇开展了巡查。", "西乡修好道路", "西乡修了路。"));
    }
}
