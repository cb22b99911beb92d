package io.github.bulletin4j.recognition.reading;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bulletin4j.model.Issue;
import io.github.bulletin4j.model.Paragraph;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Lines of a text that all end at one width are lines of paper, though one of them is wider; other lines are paragraphs. */
class PlainTextLinesTest {
    private static final String SENTENCE = "各乡镇组织护林员沿防火道开展巡查并且清理了林下的枯枝落叶和杂草";
    private static final int WIDTH = 30;

    private static String broken(String paragraph) {
        return IntStream.range(0, (paragraph.length() + WIDTH - 1) / WIDTH)
                .mapToObj(i -> paragraph.substring(i * WIDTH, Math.min(paragraph.length(), (i + 1) * WIDTH)))
                .collect(Collectors.joining("\n"));
    }

    private static String paragraph(int number) {
        return number + "号林区" + (SENTENCE + "，").repeat(3) + "随后报告了情况。";
    }

    private static String text(String last) {
        String body = IntStream.range(0, 8).mapToObj(i -> broken(paragraph(i))).collect(Collectors.joining("\n"));
        return "山林简报\n第3期\n山林局办公室编  2024年5月6日\n\n护林工作有序开展\n\n" + body + "\n" + last + "\n";
    }

    private static Issue read(String text) {
        return Recognizer.create().recognize(text).issue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "报：县委办公室，县政府办公室，县人大办公室，县政协办公室，县纪委办公室。",
                "发：各乡镇人民政府，县直各单位，各国有林场，各自然保护区管理站，各森林公园。",
                "东乡林业站的护林员在巡查中清理了三处山塘边的枯枝，补植了两千余株杉树苗。"
            })
    void oneWideLineTellsNothingOfTheOthers(String wide) {
        Issue issue = read(text(wide));
        assertThat(issue.articles()).hasSize(1);
        assertThat(issue.articles().get(0).body())
                .startsWith(IntStream.range(0, 8)
                        .mapToObj(i -> Paragraph.of(paragraph(i)))
                        .toArray(Paragraph[]::new));
    }

    @Test
    void aWideSentenceIsNotJoinedToTheNextLine() {
        String wide = "东乡林业站的护林员在巡查中清理了三处山塘边的枯枝，补植了两千余株杉树苗。";
        Issue issue = read(text(wide + "\n西乡修了路。"));
        assertThat(issue.articles().get(0).body()).endsWith(Paragraph.of(wide), Paragraph.of("西乡修了路。"));
    }

    @Test
    void linesOfManyWidthsAreParagraphs() {
        String body = IntStream.range(0, 12)
                .mapToObj(i -> i + "号林区" + SENTENCE.substring(i) + "。")
                .collect(Collectors.joining("\n"));
        Issue issue = read("山林简报\n第3期\n山林局办公室编\t2024年5月6日\n护林工作有序开展\n" + body + "\n" + paragraph(12) + "\n"
                + paragraph(13) + "\n");
        assertThat(issue.articles()).hasSize(1);
        assertThat(issue.articles().get(0).body()).hasSize(14);
    }
}
