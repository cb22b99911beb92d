package io.github.bulletin4j.validation;

import static io.github.bulletin4j.validation.BoundaryCase.DATE;
import static io.github.bulletin4j.validation.BoundaryCase.dated;
import static io.github.bulletin4j.validation.BoundaryCase.numbers;
import static io.github.bulletin4j.validation.BoundaryCase.recipients;
import static io.github.bulletin4j.validation.BoundaryCase.with;

import io.github.bulletin4j.model.Classification;
import io.github.bulletin4j.model.Colophon;
import io.github.bulletin4j.model.DistributionList;
import io.github.bulletin4j.model.DistributionList.Arrangement;
import io.github.bulletin4j.model.DistributionList.Kind;
import io.github.bulletin4j.model.HouseStyle;
import io.github.bulletin4j.model.IssueBuilder;
import io.github.bulletin4j.model.IssueNumber;
import io.github.bulletin4j.model.Marking;
import io.github.bulletin4j.model.Recipient;
import io.github.bulletin4j.model.Series;
import java.time.LocalDate;
import java.util.List;

/** Cases of the head and the foot of an issue. */
final class HeadAndFootCases {

    private HeadAndFootCases() {}

    static List<BoundaryCase> head() {
        return List.of(
                with("required", "date", issue -> issue.date(null), issue -> issue.date(DATE)),
                with(
                        "out-of-range",
                        "date",
                        issue -> issue.date(LocalDate.of(1948, 12, 31)),
                        issue -> issue.number(IssueNumber.regular(1949, 1)).date(LocalDate.of(1949, 1, 1))),
                with(
                        "out-of-range",
                        "date",
                        issue -> issue.date(LocalDate.of(12021, 1, 1)),
                        issue -> issue.number(IssueNumber.regular(2100, 1)).date(LocalDate.of(2100, 12, 31))),
                with(
                        "copy-number",
                        "marking.copyNumber",
                        issue -> issue.marking(
                                Marking.builder().copyNumber("12345").build()),
                        issue -> issue.marking(
                                Marking.builder().copyNumber("123456").build())),
                with(
                        "blank",
                        "compilers[0].offices[0]",
                        issue -> issue.compiledBy("\u200B\uFEFF\u00AD\u3164 \u2060"),
                        issue -> issue.compiledBy("办")),
                with("required", "compilers[0].offices", issue -> issue.compiledBy(), issue -> issue.compiledBy("甲")),
                with("required", "articles", issue -> issue.articles(List.of()), issue -> issue),
                with(
                        "duplicate",
                        "compilers[0].offices[2]",
                        issue -> issue.compiledBy("甲办", "乙办", "甲 办"),
                        issue -> issue.compiledBy("甲办", "乙办", "甲办公室")),
                with(
                        "too-long",
                        "compilers[0].offices[0]",
                        issue -> issue.compiledBy("办".repeat(101)),
                        issue -> issue.compiledBy("办".repeat(100))),
                with(
                        "untrimmed",
                        "compilers[0].offices[0]",
                        issue -> issue.compiledBy("甲办　"),
                        issue -> issue.compiledBy("甲　办")),
                with(
                        "copy-number",
                        "marking.copyNumber",
                        issue -> issue.marking(
                                Marking.builder().copyNumber("12345a").build()),
                        issue -> issue.marking(
                                Marking.builder().copyNumber("012345").build())),
                with(
                        "term-without-level",
                        "marking.term",
                        issue -> issue.marking(Marking.builder().term("1年").build()),
                        issue -> issue.marking(Marking.of(Classification.SECRET).toBuilder()
                                .term("1年")
                                .build())));
    }

    static List<BoundaryCase> number() {
        return List.of(
                with("missing-number", "number", issue -> issue.number(null), issue -> issue),
                numbers("special-number", "label", IssueNumber.special("第5期"), IssueNumber.special("第5期特刊")),
                numbers("special-number", "label", IssueNumber.special("第5号"), IssueNumber.special("5号院特刊")),
                numbers("special-number", "label", IssueNumber.special("〔2023〕5号"), IssueNumber.special("〔2023〕特5号")),
                numbers("special-number", "label", IssueNumber.special("试刊第1期"), IssueNumber.special("试刊号")),
                numbers("special-number", "label", IssueNumber.special("创刊号"), IssueNumber.special("抗旱专刊第1期")),
                with(
                        "special-number",
                        "number.label",
                        issue -> special(issue, "{year}·{issue}"),
                        issue -> special(issue, "{year}年第{issue}期")),
                numbers("special-number", "label", IssueNumber.special("二〇二三年增刊第一期"), IssueNumber.special("二〇二三年增刊")),
                numbers(
                        "required",
                        "issue",
                        new IssueNumber.Regular(2023, null, null, null),
                        IssueNumber.cumulative(9)),
                numbers("out-of-range", "cumulative", IssueNumber.cumulative(0), IssueNumber.cumulative(1)),
                numbers("out-of-range", "issue", IssueNumber.regular(2023, 0), IssueNumber.regular(2023, 1)),
                dated("out-of-range", "year", 1948, 1949),
                dated("out-of-range", "year", 2101, 2100),
                numbers(
                        "cumulative-below-issue",
                        "cumulative",
                        IssueNumber.regular(2023, 9, 8),
                        IssueNumber.regular(2023, 9, 9)),
                numbers(
                        "cumulative-below-issue",
                        "cumulativeTo",
                        new IssueNumber.Combined(2023, 7, 8, null, 7),
                        new IssueNumber.Combined(2023, 7, 8, null, 8)),
                numbers("combined-range", "to", IssueNumber.combined(2023, 8, 8), IssueNumber.combined(2023, 8, 9)),
                numbers(
                        "combined-range",
                        "cumulativeTo",
                        IssueNumber.combined(2023, 7, 9, 91, 90),
                        IssueNumber.combined(2023, 7, 9, 91, 91)),
                numbers(
                        "combined-range",
                        "cumulativeTo",
                        IssueNumber.combined(2023, 7, 9, 91, 94),
                        new IssueNumber.Combined(2023, 7, 9, 91, null)),
                numbers(
                        "combined-range",
                        "cumulativeTo",
                        IssueNumber.combined(2023, 7, 9, 91, 92),
                        IssueNumber.combined(2023, 7, 9, 91, 93)),
                with(
                        "year-mismatch",
                        "number.year",
                        issue -> issue.date(LocalDate.of(2024, 2, 1)),
                        issue -> issue.date(LocalDate.of(2024, 1, 31))),
                with(
                        "year-mismatch",
                        "number.year",
                        issue -> issue.date(LocalDate.of(2022, 12, 31)),
                        issue -> issue.date(LocalDate.of(2023, 1, 1))));
    }

    static List<BoundaryCase> foot() {
        return List.of(
                with(
                        "required",
                        "distribution[0].recipients",
                        issue -> issue.addDistributionList(DistributionList.send()),
                        issue -> issue.addDistributionList(DistributionList.send("甲"))),
                with(
                        "list-order",
                        "distribution[1].kind",
                        issue -> issue.addDistributionList(DistributionList.send("甲"))
                                .addDistributionList(DistributionList.report("乙")),
                        issue -> issue.addDistributionList(DistributionList.report("乙"))
                                .addDistributionList(DistributionList.send("甲"))),
                with(
                        "list-order",
                        "distribution[1].kind",
                        issue -> lists(issue, Kind.REPORT, Kind.MAIN),
                        issue -> lists(issue, Kind.MAIN, Kind.REPORT)),
                with(
                        "list-order",
                        "distribution[1].kind",
                        issue -> lists(issue, Kind.EXTRA, Kind.COPY),
                        issue -> lists(issue, Kind.COPY, Kind.EXTRA)),
                with(
                        "list-order",
                        "distribution[3].kind",
                        issue -> lists(issue, Kind.REPORT, Kind.SEND, Kind.COPY, Kind.ISSUE),
                        issue -> lists(issue, Kind.values())),
                with(
                        "duplicate",
                        "distribution[1].kind",
                        issue -> issue.addDistributionList(DistributionList.send("甲"))
                                .addDistributionList(DistributionList.send("乙")),
                        issue -> issue.addDistributionList(DistributionList.send("甲"))
                                .addDistributionList(DistributionList.issue("乙"))),
                with(
                        "duplicate",
                        "distribution[0].recipients[1].units[0]",
                        issue -> recipients(issue, Recipient.of("甲", "一处"), Recipient.of("甲", "一处")),
                        issue ->
                                recipients(issue, Recipient.of("甲"), Recipient.of("甲", "一处"), Recipient.of("甲", "二处"))),
                with(
                        "out-of-range",
                        "colophon.printRun",
                        issue -> issue.colophon(Colophon.of(0)),
                        issue -> issue.colophon(Colophon.of(1))));
    }

    private static IssueBuilder lists(IssueBuilder issue, Kind... kinds) {
        for (Kind kind : kinds) {
            issue.addDistributionList(
                    new DistributionList(kind, Arrangement.JOINED, List.of(Recipient.of(kind.label() + "单位"))));
        }
        return issue;
    }

    /** 2023·5 is a number in one style, and a label in another. */
    private static IssueBuilder special(IssueBuilder issue, String pattern) {
        HouseStyle style = HouseStyle.builder().number(pattern).build();
        return issue.series(Series.of("简报").withStyle(style)).number(IssueNumber.special("2023·5"));
    }
}
