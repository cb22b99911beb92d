package io.github.bulletin4j.typesetting;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bulletin4j.composition.Role;
import io.github.bulletin4j.layout.Layout;
import io.github.bulletin4j.layout.ParagraphFormat;
import io.github.bulletin4j.model.Colophon;
import io.github.bulletin4j.model.Credit;
import io.github.bulletin4j.model.Issue;
import io.github.bulletin4j.model.IssueNumber;
import io.github.bulletin4j.model.Series;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class WholeItemsTest {

    @ParameterizedTest
    @EnumSource(Manner.class)
    void aLabelAndItsNameAreNotDivided(Manner manner) {
        for (Layout layout : List.of(Layout.standard(), Layout.gbt9704())) {
            // One character more at a time, so that every place is once at the end of the line.
            for (int length = 1; length <= 20; length++) {
                Issue issue = people(
                        Credit.of("带班领导", "林某某".repeat(10).substring(0, length)),
                        Credit.of("值班员", "檀某"),
                        Credit.of("分析", "海某某"),
                        Credit.of("联系人", "沙某"));
                List<String> lines = foot(issue, layout, manner);
                String text = String.join("", lines);
                assertThat(text).endsWith("　值班员：檀某　分析：海某某　联系人：沙某");
                for (String line : lines.subList(1, lines.size())) {
                    assertThat(line).as("of %s", lines).matches("　?(值班员|分析|联系人)：.*");
                }
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Manner.class)
    void whereNoIndentDoesASmallerSizeDoes(Manner manner) {
        Issue issue = people(
                Credit.of("编发", "云岭市防汛抗旱指挥部办公室"), Credit.of("联系电话", "0871-1234567"), Credit.of("传真", "0871-7654321"));
        assertThat(foot(issue, Layout.standard(), manner))
                .containsExactly("编发：云岭市防汛抗旱指挥部办公室　联系电话：0871-1234567　", "传真：0871-7654321");
        ParagraphFormat format = format(issue, Layout.standard());
        assertThat(format.em(Layout.standard().grid())).isBetween(240, 310);
    }

    @ParameterizedTest
    @EnumSource(Manner.class)
    void subjectWordsStayWhole(Manner manner) {
        List<String> words = IntStream.range(0, 9)
                .mapToObj(i -> "防汛抗旱".substring(0, 2 + i % 3))
                .toList();
        Issue issue = issue(Colophon.builder().subjects(words).build());
        List<String> lines = foot(issue, Layout.standard(), manner);
        assertThat(lines).hasSize(2);
        assertThat(lines.get(0)).startsWith("主题词：防汛　").endsWith("　");
    }

    @Test
    void whatFitsALineOrIsLongerThanOneKeepsItsFormat() {
        Layout layout = Layout.standard();
        assertThat(format(people(Credit.of("值班员", "檀某"), Credit.of("分析", "海某")), layout))
                .isSameAs(layout.format(Role.EDITORS));
        assertThat(format(people(Credit.of("网址", "甲".repeat(60)), Credit.of("分析", "海某")), layout)
                        .rightIndent()
                        .twips(layout.grid()))
                .isLessThanOrEqualTo(layout.paper().typeWidth().twips() / 2);
        List<Credit> many = new ArrayList<>();
        for (int i = 0; i < 2000; i++) {
            many.add(Credit.of("值班员", "檀某某"));
        }
        assertThat(format(people(many.toArray(Credit[]::new)), layout)).isSameAs(layout.format(Role.EDITORS));
    }

    private static ParagraphFormat format(Issue issue, Layout layout) {
        return PrintedLines.of(issue, layout).stream()
                .filter(line -> line.part().role() == Role.EDITORS)
                .findFirst()
                .orElseThrow()
                .format();
    }

    private static List<String> foot(Issue issue, Layout layout, Manner manner) {
        return PagePlanner.of(layout).withManner(manner).plan(issue).pages().get(0).lines().stream()
                .filter(line -> line.path().toString().startsWith("colophon"))
                .map(PlannedLine::text)
                .toList();
    }

    private static Issue people(Credit... credits) {
        return issue(Colophon.builder().credits(List.of(credits)).build());
    }

    private static Issue issue(Colophon colophon) {
        return Issue.builder(Series.of("简报"), IssueNumber.regular(2025, 1), LocalDate.of(2025, 3, 1))
                .colophon(colophon)
                .build();
    }
}
