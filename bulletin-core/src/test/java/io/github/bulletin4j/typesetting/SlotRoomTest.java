package io.github.bulletin4j.typesetting;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bulletin4j.composition.Role;
import io.github.bulletin4j.layout.Layout;
import io.github.bulletin4j.model.Colophon;
import io.github.bulletin4j.model.Compilers;
import io.github.bulletin4j.model.HeadLine;
import io.github.bulletin4j.model.HouseStyle;
import io.github.bulletin4j.model.Issue;
import io.github.bulletin4j.model.IssueNumber;
import io.github.bulletin4j.model.Printing;
import io.github.bulletin4j.model.Series;
import io.github.bulletin4j.typesetting.PrintedLines.PrintedLine;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The text is 415.3 points wide in the standard layout, 442.2 in that of GB/T 9704; 16 points are a character, less a quarter here. */
class SlotRoomTest {
    private static final LocalDate DATE = LocalDate.of(2025, 10, 18);
    private static final String PRINTED = "2025年10月18日";

    @ParameterizedTest
    @CsvSource({
        // With 编 behind it and the date, which is 132 points wide, a character's width stays free.
        "standard, 1, 16, true",
        "standard, 15, 16, true",
        "standard, 16, 15.5, true",
        "standard, 17, 15, true",
        "standard, 19, 14, true",
        // At seven eighths of the size it would still be too long: two lines.
        "standard, 20, 16, false",
        "standard, 24, 16, false",
        "standard, 25, 15.5, false",
        // An office alone is set smaller too where that keeps it on one line.
        "standard, 26, 15, false",
        "standard, 28, 14, false",
        "standard, 29, 16, false",
        "gbt9704, 17, 16, true",
        "gbt9704, 18, 15.5, true",
        "gbt9704, 19, 15, true",
        "gbt9704, 21, 14, true",
        "gbt9704, 22, 16, false"
    })
    void aLineOfTheHeadIsSetSmallerAndElseOnTwo(String name, int characters, double points, boolean isOne) {
        Layout layout = layout(name);
        String office = "办".repeat(characters);
        List<PrintedLine> lines = head(issue(HouseStyle.standard(), office), layout);
        PrintedLine first = lines.get(1);
        assertThat(first.points(layout)).isEqualTo(points);
        if (isOne) {
            assertThat(lines).hasSize(2);
            assertThat(first.text()).isEqualTo(office + "编\t" + PRINTED);
            assertThat(first.part().role()).isEqualTo(Role.COMPILERS);
        } else {
            assertThat(lines).extracting(PrintedLine::text).containsExactly("2025年第1期", office + "编", PRINTED);
            assertThat(first.part().role()).isEqualTo(Role.MASTHEAD_LINE);
            assertThat(first.format().ruleBelow()).isNull();
            assertThat(lines.get(2).format().ruleBelow()).isNotNull();
            assertThat(lines.get(2).format().alignment().name()).isEqualTo("RIGHT");
            assertThat(lines.get(2).points(layout)).isEqualTo(16);
            assertThat(lines.get(2).part().path()).hasToString("date");
        }
    }

    @ParameterizedTest
    @EnumSource(Manner.class)
    void noLineEndsWithinTheDate(Manner manner) {
        for (String name : List.of("standard", "gbt9704")) {
            for (int characters = 1; characters <= 80; characters++) {
                Issue issue = issue(HouseStyle.standard(), "办".repeat(characters));
                PagePlan plan = PagePlanner.of(layout(name)).withManner(manner).plan(issue);
                assertThat(plan.pages().get(0).lines())
                        .extracting(PlannedLine::text)
                        .as("%s, %d characters", name, characters)
                        .anyMatch(line -> line.endsWith("\t" + PRINTED) || line.equals(PRINTED));
            }
        }
    }

    @Test
    void ofThreeSlotsTheFirstGivesWay() {
        HouseStyle style = HouseStyle.builder()
                .head(List.of(HeadLine.of("{number}", "{compilers}", "{date}")))
                .build();
        assertThat(texts(issue(style, "水利局"))).containsExactly("2025年第1期\t水利局编\t" + PRINTED);
        assertThat(texts(issue(style, "办".repeat(19)))).containsExactly("2025年第1期", "办".repeat(19) + "编\t" + PRINTED);
        assertThat(texts(issue(style, "办".repeat(30)))).containsExactly("2025年第1期", "办".repeat(30) + "编", PRINTED);
        HouseStyle right = HouseStyle.builder()
                .head(List.of(HeadLine.of(null, "{compilers}", "{date}")))
                .build();
        assertThat(texts(issue(right, "办".repeat(30)))).containsExactly("办".repeat(30) + "编", PRINTED);
    }

    @Test
    void compilersThatNeedSeveralLinesStayWhole() {
        Issue issue = issue(HouseStyle.standard(), "甲").toBuilder()
                .compilers(List.of(
                        new Compilers(List.of("云岭市应急管理局指挥中心综合科"), null, "主办"),
                        new Compilers(List.of("云岭市水利局防汛抗旱办公室值班室"), null, "承办")))
                .build();
        for (Manner manner : Manner.values()) {
            List<PlannedLine> lines = PagePlanner.of(Layout.standard())
                    .withManner(manner)
                    .plan(issue)
                    .pages()
                    .get(0)
                    .lines();
            assertThat(lines)
                    .extracting(PlannedLine::text)
                    .containsSubsequence("主办：云岭市应急管理局指挥中心综合科　", "承办：云岭市水利局防汛抗旱办公室值班室", PRINTED);
        }
    }

    @ParameterizedTest
    @CsvSource({"1, 16, true", "14, 16, true", "15, 15.5, true", "16, 15, true", "18, 14, true", "19, 16, false"})
    void thePrintingOfficeKeepsOffItsDateToo(int characters, double points, boolean isOne) {
        Layout layout = Layout.standard();
        String office = "办".repeat(characters);
        Issue issue = issue(HouseStyle.standard(), "甲").toBuilder()
                .colophon(Colophon.builder().printing(Printing.of(office, DATE)).build())
                .build();
        List<PrintedLine> lines = PrintedLines.of(issue, layout).stream()
                .filter(line -> line.part().role() == Role.PRINTING)
                .toList();
        assertThat(lines.get(0).points(layout)).isEqualTo(points);
        if (isOne) {
            assertThat(lines).extracting(PrintedLine::text).containsExactly(office + "\t" + PRINTED + "印发");
        } else {
            assertThat(lines).extracting(PrintedLine::text).containsExactly(office, PRINTED + "印发");
            assertThat(lines).extracting(PrintedLine::ruleAbove).containsExactly(false, false);
        }
    }

    private static Layout layout(String name) {
        return name.equals("standard") ? Layout.standard() : Layout.gbt9704();
    }

    private static Issue issue(HouseStyle style, String office) {
        return Issue.builder(Series.of("简报").withStyle(style), IssueNumber.regular(2025, 1), DATE)
                .compiledBy(office)
                .build();
    }

    private static List<String> texts(Issue issue) {
        return head(issue, Layout.standard()).stream().map(PrintedLine::text).toList();
    }

    private static List<PrintedLine> head(Issue issue, Layout layout) {
        return PrintedLines.of(issue, layout).stream()
                .filter(line -> List.of(Role.NUMBER, Role.MASTHEAD_LINE, Role.COMPILERS)
                        .contains(line.part().role()))
                .toList();
    }
}
