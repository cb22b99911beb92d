package io.github.bulletin4j.validation;

import io.github.bulletin4j.ledger.SeriesLedger;
import io.github.bulletin4j.model.Issue;
import io.github.bulletin4j.model.IssueNumber;
import io.github.bulletin4j.model.Series;
import io.github.bulletin4j.testing.SampleIssues;
import jakarta.validation.Validation;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;

/** Makes an issue without a date, validates it and checks a ledger; says on one line what came of it. */
final class SmallApplication {

    private SmallApplication() {}

    public static void main(String[] args) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        Issue issue = SampleIssues.minimal().toBuilder().date(null).build();
        out.print(issue.date() == null ? "日期 " : "");
        IssueValidator validator;
        try {
            validator = IssueValidator.create();
        } catch (IllegalStateException e) {
            out.println(e);
            return;
        }
        Finding finding = validator.validate(issue).findings().get(0);
        out.print(finding.message(Locale.ENGLISH) + " " + finding.message(Locale.CHINESE) + " ");
        Series series = Series.of("简报");
        out.print(new SeriesLedger()
                .add("甲", series, IssueNumber.regular(2021, 1), null)
                .add("乙", series, IssueNumber.regular(2021, 1), null)
                .check()
                .findings()
                .get(0)
                .finding()
                .code());
        out.println(" " + OwnValidator.message(issue));
    }

    /** Apart, since it needs Hibernate Validator. */
    private static final class OwnValidator {

        static String message(Issue issue) {
            return Validation.byDefaultProvider()
                    .configure()
                    .messageInterpolator(new ParameterMessageInterpolator(
                            java.util.Set.of(Locale.ENGLISH), Locale.ENGLISH, context -> Locale.ENGLISH, false))
                    .buildValidatorFactory()
                    .getValidator()
                    .validate(issue)
                    .iterator()
                    .next()
                    .getMessage();
        }
    }
}
