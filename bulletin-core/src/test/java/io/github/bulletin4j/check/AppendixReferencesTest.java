package io.github.bulletin4j.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bulletin4j.model.Article;
import io.github.bulletin4j.model.Issue;
import io.github.bulletin4j.model.LineBreak;
import io.github.bulletin4j.model.Paragraph;
import io.github.bulletin4j.model.ProseAppendix;
import io.github.bulletin4j.model.Strong;
import io.github.bulletin4j.model.Text;
import io.github.bulletin4j.model.Title;
import io.github.bulletin4j.testing.SampleIssues;
import io.github.bulletin4j.validation.IssueValidator;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** References to appendices of an issue that has one. */
class AppendixReferencesTest {

    private static final IssueValidator VALIDATOR = IssueValidator.create();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "详见附件2。",
                "详见附件２。",
                "详见附件二。",
                "详见附件十二的说明。",
                "详见附件 2。",
                "详见附件1—3。",
                "详见附件1至3。",
                "详见附件1、2、3。",
                "详见附件一和附件二。",
                "附件：2.统计表",
                "详见附件0。",
                "依据《通知》，详见附件2。"
            })
    void whatIsNotThereIsFound(String text) {
        assertThat(found(Paragraph.of(text))).containsExactly("articles[0].body[0].inlines[0].text");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "详见附件1。",
                "详见附件一。",
                "附件：1.统计表",
                "见附件。",
                "见附件2021。",
                "依据市局《通知》附件5的规定。",
                "依据市局《通知》的附件5。",
                "材料附件一并报送。",
                "附件十分重要。",
                "共有附件3份。",
                "见附件1、2021年计划。",
                "见附件1、3月起执行。"
            })
    void whatIsThereOrNoReferenceIsLeftAlone(String text) {
        assertThat(found(Paragraph.of(text))).isEmpty();
    }

    @Test
    void aNumberInAPieceOfItsOwnBelongsToItsLabel() {
        assertThat(found(Paragraph.of(new Text("详见附件"), new Strong("3"), new Text("。"))))
                .containsExactly("articles[0].body[0].inlines[0].text");
        assertThat(found(Paragraph.of(new Text("详见附件"), new Strong("1"), new Text("。"))))
                .isEmpty();
        assertThat(found(Paragraph.of(new Text("详见附件"), new LineBreak(), new Text("3。"))))
                .isEmpty();
        assertThat(found(Paragraph.of(new Text("附件1。"), new Strong("附件2，附件3"), new Text("附件4"))))
                .containsExactly("articles[0].body[0].inlines[1].text", "articles[0].body[0].inlines[2].text");
    }

    private static List<String> found(Paragraph paragraph) {
        Issue issue = SampleIssues.minimal().toBuilder()
                .articles(List.of(
                        Article.builder(Title.of("题")).body(List.of(paragraph)).build()))
                .addAppendix(ProseAppendix.of("提示", "正文。"))
                .build();
        return VALIDATOR.validate(issue).findings().stream()
                .filter(finding -> finding.code().equals("appendix-reference"))
                .map(finding -> finding.path())
                .toList();
    }
}
