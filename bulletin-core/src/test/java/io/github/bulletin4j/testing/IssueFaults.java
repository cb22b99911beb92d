package io.github.bulletin4j.testing;

import io.github.bulletin4j.model.Compilers;
import io.github.bulletin4j.model.DistributionList;
import io.github.bulletin4j.model.HouseStyle;
import io.github.bulletin4j.model.Issue;
import io.github.bulletin4j.model.IssueNumber;
import io.github.bulletin4j.model.Marking;
import io.github.bulletin4j.model.Series;
import io.github.bulletin4j.testing.Fault.Planted;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Faults of the head and the foot of an issue. */
final class IssueFaults {

    private IssueFaults() {}

    static Planted cumulativeBelowIssue(Issue issue, Random random) {
        int year = year(issue);
        return random.nextBoolean()
                ? number(issue, IssueNumber.regular(year, 10, 9), "cumulative")
                : number(issue, IssueNumber.combined(year, 10, 11, 9, 10), "cumulativeFrom");
    }

    static Planted combinedRange(Issue issue, Random random) {
        int year = year(issue);
        return random.nextBoolean()
                ? number(issue, IssueNumber.combined(year, 8, 8), "to")
                : number(issue, IssueNumber.combined(year, 7, 8, 91, 93), "cumulativeTo");
    }

    static Planted yearMismatch(Issue issue, Random random) {
        int year = year(issue) < 2100 ? issue.date().getYear() + 1 : 2000;
        return number(issue, IssueNumber.supplement(year, 1 + random.nextInt(9)), "year");
    }

    static Planted missingNumber(Issue issue, Random random) {
        return new Planted(issue.toBuilder().number(null).build(), "number");
    }

    static Planted specialNumber(Issue issue, Random random) {
        return number(issue, IssueNumber.special("第" + (1 + random.nextInt(99)) + "期"), "label");
    }

    static Planted unprinted(Issue issue, Random random) {
        Series series = issue.series();
        HouseStyle style =
                issue.houseStyle().toBuilder().number("{year}年第{issue}期").build();
        Issue changed = issue.toBuilder()
                .series(new Series(series.owner(), series.name(), style))
                .number(IssueNumber.regular(year(issue), 8, 91))
                .build();
        return new Planted(changed, "number.cumulative");
    }

    private static Planted number(Issue issue, IssueNumber number, String component) {
        return new Planted(issue.toBuilder().number(number).build(), "number." + component);
    }

    /** The year of the date, or of the number that the date in January belongs to. */
    private static int year(Issue issue) {
        return Math.min(issue.date().getYear(), 2100);
    }

    static Planted copyNumber(Issue issue, Random random) {
        Marking marking = Marking.builder().copyNumber("1234a6").build();
        return new Planted(issue.toBuilder().marking(marking).build(), "marking.copyNumber");
    }

    static Planted shortCopyNumber(Issue issue, Random random) {
        Marking marking = Marking.builder().copyNumber("12345").build();
        return new Planted(issue.toBuilder().marking(marking).build(), "marking.copyNumber");
    }

    static Planted termWithoutLevel(Issue issue, Random random) {
        Marking marking = Marking.builder().term("1年").build();
        return new Planted(issue.toBuilder().marking(marking).build(), "marking.term");
    }

    static Planted duplicateOffice(Issue issue, Random random) {
        List<String> offices = new ArrayList<>(List.of("甲办", "乙办"));
        offices.add(offices.get(random.nextInt(offices.size())));
        Compilers compilers = new Compilers(offices, "编", null);
        return new Planted(
                issue.toBuilder().compilers(List.of(compilers)).build(),
                "compilers[0].offices[" + (offices.size() - 1) + "]");
    }

    static Planted duplicateKind(Issue issue, Random random) {
        Issue changed = issue.toBuilder()
                .distribution(List.of(DistributionList.send("甲单位"), DistributionList.send("乙单位")))
                .build();
        return new Planted(changed, "distribution[1].kind");
    }

    static Planted duplicateRecipient(Issue issue, Random random) {
        Issue changed = issue.toBuilder()
                .distribution(List.of(DistributionList.report("甲单位"), DistributionList.send("乙单位", "甲 单位")))
                .build();
        return new Planted(changed, "distribution[1].recipients[1].organization");
    }

    static Planted listOrder(Issue issue, Random random) {
        Issue changed = issue.toBuilder()
                .distribution(List.of(DistributionList.copy("甲单位"), DistributionList.report("乙单位")))
                .build();
        return new Planted(changed, "distribution[1].kind");
    }
}
