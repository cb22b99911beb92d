package io.github.bulletin4j.composition;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bulletin4j.model.Addressee;
import io.github.bulletin4j.model.Article;
import io.github.bulletin4j.model.Block;
import io.github.bulletin4j.model.Contents;
import io.github.bulletin4j.model.Figure;
import io.github.bulletin4j.model.FigureRow;
import io.github.bulletin4j.model.HeadLine;
import io.github.bulletin4j.model.Heading;
import io.github.bulletin4j.model.HouseStyle;
import io.github.bulletin4j.model.Issue;
import io.github.bulletin4j.model.ListBlock;
import io.github.bulletin4j.model.Paragraph;
import io.github.bulletin4j.model.ProseAppendix;
import io.github.bulletin4j.model.Quote;
import io.github.bulletin4j.model.Series;
import io.github.bulletin4j.model.Signature;
import io.github.bulletin4j.model.Table;
import io.github.bulletin4j.model.TableBlock;
import io.github.bulletin4j.model.Title;
import io.github.bulletin4j.testing.BrokenIssues;
import io.github.bulletin4j.testing.IssueArbitraries;
import io.github.bulletin4j.testing.SampleImages;
import io.github.bulletin4j.testing.SampleIssues;
import io.github.bulletin4j.text.PlainTextRenderer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import org.junit.jupiter.api.Test;

class ComposerTest {

    private static final Map<Class<?>, Block> BLOCKS = Map.of(
            Paragraph.class, Paragraph.of("段落"),
            Heading.class, Heading.of(1, "标题"),
            ListBlock.class, ListBlock.ordered("项目"),
            TableBlock.class, new TableBlock(Table.builder().build()),
            Figure.class, Figure.of(SampleImages.png(1, 1, 0), "图"),
            FigureRow.class, FigureRow.of(Figure.of(SampleImages.png(1, 1, 0), "图")),
            Quote.class, new Quote("引文"),
            Signature.class, Signature.of("署名"),
            Addressee.class, new Addressee("各单位："));

    @Test
    void everyKindOfBlockBecomesAPart() {
        assertThat(BLOCKS.keySet()).containsExactlyInAnyOrder(Block.class.getPermittedSubclasses());
        BLOCKS.forEach((kind, block) -> {
            Issue issue = SampleIssues.minimal().toBuilder()
                    .articles(List.of(Article.builder(Title.of("题")).build()))
                    .build();
            Issue more = issue.toBuilder()
                    .articles(List.of(
                            Article.builder(Title.of("题")).addBlock(block).build()))
                    .build();
            assertThat(parts(more))
                    .as(kind.getSimpleName())
                    .hasSizeGreaterThan(parts(issue).size());
        });
    }

    @Test
    void everyRoleOccursInTheIssuesThatUseEveryPart() {
        Issue further = SampleIssues.further();
        Issue byColumn = further.toBuilder()
                .contents(Contents.standard())
                .articles(List.of(
                        further.articles().get(0).toBuilder().column("林区动态").build()))
                .build();
        HouseStyle style = HouseStyle.builder()
                .head(
                        HeadLine.centered("{number}"),
                        HeadLine.of("内部刊物", null, "{date}"),
                        HeadLine.of("{compilers}", null, null))
                .appendixList(true)
                .build();
        Issue listed = SampleIssues.minimal().toBuilder()
                .series(Series.of("简报").withStyle(style))
                .addAppendix(new ProseAppendix("名单", null, List.of(Paragraph.of("附件。"))))
                .addAppendix(new ProseAppendix("安排", null, List.of(Paragraph.of("附件。"))))
                .build();
        List<Role> roles = Stream.of(SampleIssues.full(), further, byColumn, listed)
                .flatMap(issue -> parts(issue).stream())
                .filter(TextPart.class::isInstance)
                .map(part -> ((TextPart) part).role())
                .toList();
        // Two recipients on lines of their own, so that every role occurs.
        assertThat(roles).contains(Role.values());
    }

    @Test
    void sectionsBeginAndEndInOrderAndNeverWithinEachOther() {
        List<String> marks = new ArrayList<>();
        for (Part part : parts(SampleIssues.typical())) {
            if (part instanceof SectionBegin begin) {
                marks.add("+" + begin.section().kind() + " " + begin.section().path());
            } else if (part instanceof SectionEnd end) {
                marks.add("-" + end.section().kind() + " " + end.section().path());
            }
        }
        assertThat(marks)
                .containsExactly(
                        "+HEAD ",
                        "-HEAD ",
                        "+OPENING ",
                        "-OPENING ",
                        "+ARTICLE articles[0]",
                        "-ARTICLE articles[0]",
                        "+ARTICLE articles[1]",
                        "-ARTICLE articles[1]",
                        "+ARTICLE articles[2]",
                        "-ARTICLE articles[2]",
                        "+APPENDIX appendices[0]",
                        "-APPENDIX appendices[0]",
                        "+FOOT ",
                        "-FOOT ");
    }

    @Test
    void markersStandApartFromText() {
        Issue issue = SampleIssues.typical().toBuilder()
                .articles(List.of(Article.builder(Title.of("题"))
                        .addBlock(Heading.of(1, "甲"))
                        .addBlock(Heading.of(2, "乙"))
                        .addBlock(ListBlock.ordered("丙"))
                        .addBlock(Paragraph.of("丁"))
                        .build()))
                .build();
        assertThat(marked(issue))
                .contains(
                        "一、|甲 articles[0].body[0]",
                        "（一）|乙 articles[0].body[1]",
                        "1.|丙 articles[0].body[2].items[0]",
                        "|丁 articles[0].body[3]",
                        "报：|青川市人民政府办公室 distribution[0]");
    }

    @Test
    void everyValueIsASpanOfItsOwnWithItsPath() {
        Issue issue = SampleIssues.full();
        Map<String, String> values = new HashMap<>();
        for (Part part : parts(issue)) {
            if (part instanceof TextPart text) {
                text.spans().stream()
                        .filter(span -> span.kind() == Span.Kind.TEXT)
                        .forEach(span -> values.put(span.path().toString(), span.text()));
            }
        }
        assertThat(values)
                .containsEntry("series.owner", issue.series().owner())
                .containsEntry(
                        "compilers[0].offices[0]",
                        issue.compilers().get(0).offices().get(0))
                .containsEntry("compilers[0].role", issue.compilers().get(0).role())
                .containsEntry(
                        "articles[0].title.headline[0]",
                        issue.articles().get(0).title().headline().get(0))
                .containsEntry(
                        "articles[0].contributor", issue.articles().get(0).contributor())
                .containsEntry(
                        "distribution[0].recipients[0].organization",
                        issue.distribution().get(0).recipients().get(0).organization())
                .containsEntry("colophon.editor", issue.colophon().editor());
    }

    @Test
    void slotsOfALineStandApart() {
        SlottedLine line = parts(SampleIssues.typical()).stream()
                .filter(part -> part instanceof SlottedLine slotted && slotted.role() == Role.COMPILERS)
                .map(SlottedLine.class::cast)
                .findFirst()
                .orElseThrow();
        assertThat(Span.text(line.left())).isEqualTo("青川市水务局宣传处、文明办编");
        assertThat(line.center()).isEmpty();
        assertThat(Span.text(line.right())).isEqualTo("2022年7月20日");
    }

    @Property(tries = 200, shrinking = ShrinkingMode.OFF)
    void aDraftIsComposedHoweverBroken(@ForAll("issues") Issue issue, @ForAll long seed) {
        PlainTextRenderer.create().render(BrokenIssues.breakUp(issue, seed));
    }

    @Provide
    Arbitrary<Issue> issues() {
        return IssueArbitraries.issues();
    }

    private static List<String> marked(Issue issue) {
        List<String> lines = new ArrayList<>();
        for (Part part : parts(issue)) {
            if (part instanceof PrintedParagraph paragraph) {
                lines.add(
                        Span.text(paragraph.marker()) + "|" + Span.text(paragraph.content()) + " " + paragraph.path());
            }
        }
        return lines;
    }

    private static List<Part> parts(Issue issue) {
        List<Part> parts = new ArrayList<>();
        Composer.compose(issue, parts::add);
        return parts;
    }
}
