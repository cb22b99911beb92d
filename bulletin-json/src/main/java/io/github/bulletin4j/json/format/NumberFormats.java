package io.github.bulletin4j.json.format;

import io.github.bulletin4j.json.codec.Field;
import io.github.bulletin4j.json.codec.JsonOutput;
import io.github.bulletin4j.json.codec.KindFormat;
import io.github.bulletin4j.json.codec.RecordFormat;
import io.github.bulletin4j.json.codec.Scalars;
import io.github.bulletin4j.json.codec.Values;
import io.github.bulletin4j.model.IssueNumber;

/** The kinds of number of an issue (期号). */
final class NumberFormats {

    static final KindFormat<IssueNumber> NUMBER = new KindFormat<IssueNumber>(
                    "IssueNumber", "The number of an issue (期号).")
            .with(IssueNumber.Regular.class, new RegularFormat())
            .with(IssueNumber.Combined.class, new CombinedFormat())
            .with(IssueNumber.Supplement.class, new SupplementFormat())
            .with(IssueNumber.Special.class, new SpecialFormat());

    private static final String YEAR = "The year that the numbers run in (年), 1949 to 2100.";

    private NumberFormats() {}

    private static final class RegularFormat extends RecordFormat<IssueNumber.Regular> {
        private final Field<Integer> year = required("year", Scalars.INTEGER, YEAR);
        private final Field<Integer> issue =
                required("issue", Scalars.INTEGER, "The number within the year (期号), from 1.");
        private final Field<Integer> cumulative =
                optional("cumulative", Scalars.INTEGER, "The number since the first issue of the series (总期号).");

        RegularFormat() {
            super("RegularNumber", "regular", "The number of an ordinary issue: 2021年第32期（总第342期）.");
        }

        @Override
        protected void takeApart(IssueNumber.Regular object, JsonOutput out) {
            out.field(year, object.year());
            out.field(issue, object.issue());
            out.field(cumulative, object.cumulative());
        }

        @Override
        protected IssueNumber.Regular construct(Values values) {
            return new IssueNumber.Regular(values.get(year), values.get(issue), values.get(cumulative));
        }
    }

    private static final class CombinedFormat extends RecordFormat<IssueNumber.Combined> {
        private final Field<Integer> year = required("year", Scalars.INTEGER, YEAR);
        private final Field<Integer> from = required("from", Scalars.INTEGER, "The first number (起始期号), from 1.");
        private final Field<Integer> to = required("to", Scalars.INTEGER, "The last number (截止期号), above the first.");
        private final Field<Integer> cumulativeFrom =
                optional("cumulativeFrom", Scalars.INTEGER, "The first cumulative number (起始总期号).");
        private final Field<Integer> cumulativeTo =
                optional("cumulativeTo", Scalars.INTEGER, "The last cumulative number (截止总期号).");

        CombinedFormat() {
            super("CombinedNumber", "combined", "The numbers of a combined issue (合刊): 2024年第7—8期.");
        }

        @Override
        protected void takeApart(IssueNumber.Combined object, JsonOutput out) {
            out.field(year, object.year());
            out.field(from, object.from());
            out.field(to, object.to());
            out.field(cumulativeFrom, object.cumulativeFrom());
            out.field(cumulativeTo, object.cumulativeTo());
        }

        @Override
        protected IssueNumber.Combined construct(Values values) {
            return new IssueNumber.Combined(
                    values.get(year),
                    values.get(from),
                    values.get(to),
                    values.get(cumulativeFrom),
                    values.get(cumulativeTo));
        }
    }

    private static final class SupplementFormat extends RecordFormat<IssueNumber.Supplement> {
        private final Field<Integer> year = required("year", Scalars.INTEGER, YEAR);
        private final Field<Integer> issue =
                required("issue", Scalars.INTEGER, "The number among the supplements of the year (增刊期号), from 1.");

        SupplementFormat() {
            super("SupplementNumber", "supplement", "The number of a supplement (增刊): 2024年增刊第1期.");
        }

        @Override
        protected void takeApart(IssueNumber.Supplement object, JsonOutput out) {
            out.field(year, object.year());
            out.field(issue, object.issue());
        }

        @Override
        protected IssueNumber.Supplement construct(Values values) {
            return new IssueNumber.Supplement(values.get(year), values.get(issue));
        }
    }

    private static final class SpecialFormat extends RecordFormat<IssueNumber.Special> {
        private final Field<String> label = required("label", Scalars.TEXT, "The label as printed, such as 防汛工作特刊.");

        SpecialFormat() {
            super("SpecialNumber", "special", "The label of a special issue (特刊), which has no number.");
        }

        @Override
        protected void takeApart(IssueNumber.Special object, JsonOutput out) {
            out.field(label, object.label());
        }

        @Override
        protected IssueNumber.Special construct(Values values) {
            return new IssueNumber.Special(values.get(label));
        }
    }
}
