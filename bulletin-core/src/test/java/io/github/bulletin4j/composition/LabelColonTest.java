package io.github.bulletin4j.composition;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bulletin4j.model.Article;
import io.github.bulletin4j.model.Colophon;
import io.github.bulletin4j.model.ColophonBuilder;
import io.github.bulletin4j.model.Column;
import io.github.bulletin4j.model.Compilers;
import io.github.bulletin4j.model.Credit;
import io.github.bulletin4j.model.DistributionList;
import io.github.bulletin4j.model.EditorNote;
import io.github.bulletin4j.model.HouseStyle;
import io.github.bulletin4j.model.HouseStyleBuilder;
import io.github.bulletin4j.model.Issue;
import io.github.bulletin4j.model.IssueNumber;
import io.github.bulletin4j.model.Label;
import io.github.bulletin4j.model.ProseAppendix;
import io.github.bulletin4j.model.Recipient;
import io.github.bulletin4j.model.Series;
import io.github.bulletin4j.model.Table;
import io.github.bulletin4j.model.Title;
import io.github.bulletin4j.text.PlainTextRenderer;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every label, given with a colon and without one. */
class LabelColonTest {
    private static final Set<Label> INTRODUCING = EnumSet.range(Label.REPORT, Label.SUBJECTS);

    static {
        INTRODUCING.add(Label.NOTE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "：", ":"})
    void isPrintedWithOneColonHoweverItIsGiven(String colon) {
        String text = PlainTextRenderer.create().render(issue(colon));
        String printed = colon.isEmpty() ? "：" : colon;
        for (String label : List.of("主办", "编者按", "按", "值班员")) {
            assertThat(text).contains("甲" + label + printed + "乙");
        }
        for (Label label : INTRODUCING) {
            assertThat(text).as(label.name()).contains("甲" + label.word() + printed + "乙");
        }
        assertThat(text).contains("附件" + printed + "乙");
        assertThat(text).doesNotContain("：：", "::", ":：", "：:");
        assertThat(new Compilers(List.of("乙局"), null, "主办" + colon).format()).isEqualTo("主办" + printed + "乙局");
    }

    private static Issue issue(String colon) {
        HouseStyleBuilder style = HouseStyle.builder().appendixList(true).appendixLabel("附件" + colon);
        INTRODUCING.forEach(label -> style.label(label, "甲" + label.word() + colon));
        Table table = Table.builder()
                .addColumn(Column.of("事项", Column.ColumnType.TEXT))
                .addNote("乙")
                .build();
        ColophonBuilder colophon = Colophon.builder()
                .subjects(List.of("乙"))
                .editor("乙")
                .reviewer("乙")
                .approver("乙")
                .phone("乙")
                .credits(List.of(Credit.of("甲值班员" + colon, "乙")));
        Series series = Series.of("简报").withStyle(style.build());
        var issue = Issue.builder(series, IssueNumber.regular(1), LocalDate.of(2025, 3, 1))
                .compilers(List.of(new Compilers(List.of("乙局"), null, "甲主办" + colon)))
                .editorNote(new EditorNote("甲编者按" + colon, "乙。"))
                .addArticle(Article.builder(Title.of("题"))
                        .editorNote(new EditorNote("甲按" + colon, "乙。"))
                        .addTable(table)
                        .build())
                .addAppendix(ProseAppendix.of("乙题", "文。"))
                .colophon(colophon.build());
        for (DistributionList.Kind kind : DistributionList.Kind.values()) {
            issue.addDistributionList(
                    new DistributionList(kind, DistributionList.Arrangement.JOINED, List.of(Recipient.of("乙"))));
        }
        return issue.build();
    }
}
