package io.github.bulletin4j.check;

import io.github.bulletin4j.constraint.ListedContributors;
import io.github.bulletin4j.message.Excerpt;
import io.github.bulletin4j.model.Appendix;
import io.github.bulletin4j.model.Issue;
import io.github.bulletin4j.model.ReportingPeriod;
import io.github.bulletin4j.model.StatisticsAppendix;
import io.github.bulletin4j.model.StatisticsRow;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Checks {@link ListedContributors}. */
public final class ListedContributorsCheck implements ConstraintValidator<ListedContributors, Issue> {

    /** Made by the provider. */
    public ListedContributorsCheck() {}

    /** The organisations of all tables whose period the issue falls into, or null when there is no such table. */
    private static @Nullable Set<String> listed(Issue issue) {
        Set<String> listed = null;
        for (Appendix appendix : issue.appendices()) {
            if (appendix instanceof StatisticsAppendix statistics && covers(statistics.period(), issue.date())) {
                listed = listed == null ? new HashSet<>() : listed;
                for (StatisticsRow row : statistics.rows()) {
                    if (row.organization() != null) {
                        listed.add(Normalized.of(row.organization()));
                    }
                }
            }
        }
        return listed;
    }

    private static boolean covers(@Nullable ReportingPeriod period, LocalDate date) {
        return period != null
                && period.start() != null
                && period.end() != null
                && !date.isBefore(period.start())
                && !date.isAfter(period.end());
    }

    @Override
    public boolean isValid(@Nullable Issue value, ConstraintValidatorContext context) {
        if (value == null || value.date() == null) {
            return true;
        }
        Set<String> listed = listed(value);
        if (listed == null) {
            return true;
        }
        Violations violations = new Violations(context);
        for (int i = 0; i < value.articles().size(); i++) {
            String contributor = value.articles().get(i).contributor();
            if (contributor != null && !listed.contains(Normalized.of(contributor))) {
                violations.at(Excerpt.template(contributor), "articles", i, "contributor");
            }
        }
        return violations.end();
    }
}
