package io.github.bulletin4j.json.format;

import io.github.bulletin4j.json.codec.KindCodec;
import io.github.bulletin4j.json.codec.RecordCodec;
import io.github.bulletin4j.json.codec.Scalars;
import io.github.bulletin4j.model.IssueNumber;

/** The kinds of number of an issue (期号). */
final class NumberCodecs {

    private static final String YEAR = "The year that the numbers run in (年), 1949 to 2100.";

    private static final RecordCodec<IssueNumber.Regular> REGULAR = RecordCodec.of(
                    IssueNumber.Regular.class, "The number of an ordinary issue: 2021年第32期（总第342期）.")
            .named("RegularNumber")
            .kind("regular")
            .optional("year", Scalars.INTEGER, YEAR + " The date's when absent.")
            .examples(2021)
            .optional(
                    "issue", Scalars.INTEGER, "The number within the year (期号), from 1; it or cumulative is required.")
            .examples(32)
            .optional("cumulative", Scalars.INTEGER, "The number since the first issue of the series (总期号).")
            .examples(342)
            .optional("label", Scalars.TEXT, "What is printed in place of the number (创刊号).")
            .examples("创刊号")
            .build();

    private static final RecordCodec<IssueNumber.Combined> COMBINED = RecordCodec.of(
                    IssueNumber.Combined.class, "The numbers of a combined issue (合刊): 2024年第7—8期.")
            .named("CombinedNumber")
            .kind("combined")
            .required("year", Scalars.INTEGER, YEAR)
            .examples(2024)
            .required("from", Scalars.INTEGER, "The first number (起始期号), from 1.")
            .examples(7)
            .required("to", Scalars.INTEGER, "The last number (截止期号), above the first.")
            .examples(8)
            .optional("cumulativeFrom", Scalars.INTEGER, "The first cumulative number (起始总期号).")
            .examples(91)
            .optional("cumulativeTo", Scalars.INTEGER, "The last cumulative number (截止总期号).")
            .examples(92)
            .build();

    private static final RecordCodec<IssueNumber.Supplement> SUPPLEMENT = RecordCodec.of(
                    IssueNumber.Supplement.class, "The number of a supplement (增刊): 2024年增刊第1期.")
            .named("SupplementNumber")
            .kind("supplement")
            .required("year", Scalars.INTEGER, YEAR)
            .examples(2024)
            .required("issue", Scalars.INTEGER, "The number among the supplements of the year (增刊期号), from 1.")
            .examples(1)
            .build();

    private static final RecordCodec<IssueNumber.Special> SPECIAL = RecordCodec.of(
                    IssueNumber.Special.class, "The label of a special issue (特刊), which has no number.")
            .named("SpecialNumber")
            .kind("special")
            .required("label", Scalars.TEXT, "The label as printed, such as 防汛工作特刊.")
            .examples("防汛工作特刊")
            .build();

    static final KindCodec<IssueNumber> NUMBER = new KindCodec<IssueNumber>(
                    "IssueNumber", "The number of an issue (期号).")
            .with(REGULAR)
            .with(COMBINED)
            .with(SUPPLEMENT)
            .with(SPECIAL);

    private NumberCodecs() {}
}
