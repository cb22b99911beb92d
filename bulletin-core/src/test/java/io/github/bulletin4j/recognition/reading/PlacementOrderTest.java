package io.github.bulletin4j.recognition.reading;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bulletin4j.model.Article;
import io.github.bulletin4j.model.Block;
import io.github.bulletin4j.model.Heading;
import io.github.bulletin4j.model.Paragraph;
import io.github.bulletin4j.recognition.Placement;
import io.github.bulletin4j.recognition.Recognition;
import io.github.bulletin4j.recognition.SeenLook.Alignment;
import io.github.bulletin4j.testing.TypedDocument;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Evidence names the part that a line became, in the order of the document. */
class PlacementOrderTest {
    private static final Recognition READ = TypedDocument.withArticle()
            .line("西乡修了路。")
            .line("（林业站 供稿）", Alignment.RIGHT)
            .line("一、后来的事")
            .line("东乡架了桥。")
            .line("报送：县委办，县政府办")
            .line("编辑：周某")
            .read();

    @Test
    void textBehindABylineHasThePlaceThatItHasInTheBody() {
        Article article = READ.issue().articles().get(0);
        Map<String, String> texts = READ.placements().stream()
                .filter(each -> each.path().startsWith("articles[0].body["))
                .collect(Collectors.toMap(Placement::path, Placement::text));
        List<Block> body = article.body();
        assertThat(texts).hasSize(body.size());
        for (int i = 0; i < body.size(); i++) {
            String said = texts.get("articles[0].body[" + i + "]");
            assertThat(body.get(i))
                    .isEqualTo(said.startsWith("一、") ? Heading.of(1, said.substring(2)) : Paragraph.of(said));
        }
    }

    @Test
    void placesAreInTheOrderOfTheDocument() {
        assertThat(READ.placements())
                .extracting(each -> Integer.valueOf(each.place().replace("paragraph ", "")))
                .isSorted()
                .hasSize(11);
    }
}
