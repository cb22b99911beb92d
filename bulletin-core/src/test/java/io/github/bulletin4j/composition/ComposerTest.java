package io.github.bulletin4j.composition;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bulletin4j.model.Article;
import io.github.bulletin4j.model.Block;
import io.github.bulletin4j.model.Figure;
import io.github.bulletin4j.model.Heading;
import io.github.bulletin4j.model.Issue;
import io.github.bulletin4j.model.ListBlock;
import io.github.bulletin4j.model.Paragraph;
import io.github.bulletin4j.model.Quote;
import io.github.bulletin4j.model.Table;
import io.github.bulletin4j.model.TableBlock;
import io.github.bulletin4j.model.Title;
import io.github.bulletin4j.testing.BrokenIssues;
import io.github.bulletin4j.testing.IssueArbitraries;
import io.github.bulletin4j.testing.SampleImages;
import io.github.bulletin4j.testing.SampleIssues;
import io.github.bulletin4j.text.PlainTextRenderer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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
            Quote.class, new Quote("引文"));

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
    void everyPartOfTheFullIssueHasItsRole() {
        List<Role> roles = parts(SampleIssues.full()).stream()
                .filter(TextPart.class::isInstance)
                .map(part -> ((TextPart) part).role())
                .toList();
        // Two recipients on lines of their own, so that every role occurs.
        assertThat(roles).contains(Role.values());
    }

    @Test
    void theTypicalIssueReadsAsItIsPrinted() {
        assertThat(PlainTextRenderer.create().render(SampleIssues.typical()))
                .startsWith("青川市供水行业\n文明服务工作简报\n2022年第14期（总第158期）\n青川市水务局宣传处、文明办编\t2022年7月20日\n")
                .contains("附件：\n来稿及刊用情况\n（2022年4月1日——6月30日）\n序号\t单位名称\t来稿数\t刊用数\t简讯数\n1\t城北水厂\t6\t4\t1\n")
                .endsWith("报：青川市人民政府办公室\n青川市精神文明建设委员会\n送：市住建局，市供水行业协会，各供水企业\n");
    }

    @Property(tries = 200, shrinking = ShrinkingMode.OFF)
    void aDraftIsComposedHoweverBroken(@ForAll("issues") Issue issue, @ForAll long seed) {
        PlainTextRenderer.create().render(BrokenIssues.breakUp(issue, seed));
    }

    @Provide
    Arbitrary<Issue> issues() {
        return IssueArbitraries.issues();
    }

    private static List<Part> parts(Issue issue) {
        List<Part> parts = new ArrayList<>();
        Composer.compose(issue, parts::add);
        return parts;
    }
}
