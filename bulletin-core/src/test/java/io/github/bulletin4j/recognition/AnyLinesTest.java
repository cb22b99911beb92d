package io.github.bulletin4j.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bulletin4j.recognition.reading.Recognizer;
import io.github.bulletin4j.testing.ElementShare;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;

/** Whatever lines a document has and however they look, they are read, and each character is in the issue or left over. */
class AnyLinesTest {
    private static final String[] PIECES = {
        "山林简报",
        "县林业局",
        "第3期",
        "2024年第12期",
        "（总第88期）",
        "〔2024〕7号",
        "增刊",
        "2024年5月6日",
        "山林局办公室编",
        "\t",
        "签发：周某",
        "目　录",
        "本期要目",
        "【工作动态】",
        "一、",
        "（二）",
        "3.",
        "●",
        "护林工作有序开展",
        "各乡镇开展了巡查。",
        "（防火办 供稿）",
        "（摘自某报）",
        "关键词：护林 防火",
        "附件1",
        "附件：",
        "单位：元",
        "注：",
        "来稿及刊用情况",
        "报：县委，县政府。",
        "发：各乡镇",
        "共印100份",
        "责任编辑：周某",
        "主题词：护林",
        "山林局办公室\t2024年5月7日印发",
        "★",
        "特急",
        "000012",
        "内部资料",
        "{",
        "}",
        "<",
        ">",
        "{n}",
        "\u0085",
        "\u2028",
        "\u007f",
        "\uFEFF",
        "\u00AD",
        "𠮷",
        "\u3000",
        " ",
        "12,345.60",
        "—",
        "……",
        "“",
        "”",
        "http://a.example/b",
        "99999999999"
    };

    @Property(tries = 1500)
    void everyCharacterIsInTheIssueOrLeftOver(@ForAll("documents") SeenDocument document) {
        Recognition read = Recognizer.create().recognize(document);

        String text = document.blocks().stream()
                .map(block -> ((SeenParagraph) block).text())
                .collect(Collectors.joining("\n"));
        assertThat(ElementShare.missing(text, read).keySet())
                .filteredOn(character -> isVisible(character.codePointAt(0)))
                .isEmpty();
    }

    private static boolean isVisible(int c) {
        return !Character.isISOControl(c) && Character.getType(c) != Character.FORMAT;
    }

    @Provide
    Arbitrary<SeenDocument> documents() {
        Arbitrary<String> text =
                Arbitraries.of(PIECES).list().ofMinSize(1).ofMaxSize(5).map(pieces -> String.join("", pieces));
        return Combinators.combine(text, looks())
                .as(AnyLinesTest::paragraph)
                .list()
                .ofMaxSize(25)
                .map(AnyLinesTest::document);
    }

    private static SeenParagraph paragraph(String text, SeenLook look) {
        return new SeenParagraph("", null, null, look, "", List.of(new SeenRun(text, false, null)));
    }

    private static Arbitrary<SeenLook> looks() {
        Arbitrary<SeenLook.Alignment> alignments = Arbitraries.of(SeenLook.Alignment.class);
        Arbitrary<Double> sizes = Arbitraries.of(0.0, 10.5, 14.0, 16.0, 22.0, 48.0);
        Arbitrary<@Nullable String> colors = Arbitraries.of("FF0000", "000000").injectNull(0.3);
        Arbitrary<@Nullable String> typefaces =
                Arbitraries.of("黑体", "仿宋_GB2312", "楷体_GB2312", "方正小标宋简体").injectNull(0.3);
        Arbitrary<Boolean> truths = Arbitraries.of(true, false);
        return Combinators.combine(alignments, sizes, colors, typefaces, truths, truths)
                .as((alignment, size, color, typeface, bold, rule) ->
                        new SeenLook(alignment, size, color, typeface, bold, 0, false, rule, 0));
    }

    private static SeenDocument document(List<SeenParagraph> paragraphs) {
        List<SeenBlock> blocks = IntStream.range(0, paragraphs.size())
                .<SeenBlock>mapToObj(i -> new SeenParagraph(
                        "paragraph " + (i + 1),
                        null,
                        null,
                        paragraphs.get(i).look(),
                        "",
                        paragraphs.get(i).runs()))
                .toList();
        return new SeenDocument(blocks, List.of(), List.of(), null);
    }
}
