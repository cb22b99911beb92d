package io.github.bulletin4j.check;

import io.github.bulletin4j.constraint.Distinct;
import io.github.bulletin4j.constraint.Distinct.Elements;
import io.github.bulletin4j.model.Article;
import io.github.bulletin4j.model.DistributionList;
import io.github.bulletin4j.model.Issue;
import io.github.bulletin4j.model.Recipient;
import io.github.bulletin4j.model.Title;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Checks {@link Distinct} of an issue's elements. */
public final class DistinctInIssueCheck implements ConstraintValidator<Distinct, Issue> {

    private Elements elements = Elements.ARTICLE_IDS;

    /** Made by the provider. */
    public DistinctInIssueCheck() {}

    @Override
    public void initialize(Distinct constraint) {
        elements = constraint.value();
    }

    @Override
    public boolean isValid(@Nullable Issue value, ConstraintValidatorContext context) {
        if (value == null) {
            return true;
        }
        Violations violations = new Violations(context);
        SeenNames names = new SeenNames(violations);
        switch (elements) {
            case ARTICLE_IDS -> ids(value.articles(), names);
            case TITLES -> titles(value.articles(), names);
            case DISTRIBUTION_KINDS -> kinds(value.distribution(), names);
            case RECIPIENTS -> recipients(value.distribution(), names);
            default -> throw new IllegalArgumentException(elements + " are not elements of an issue");
        }
        return violations.end();
    }

    private static void ids(List<Article> articles, SeenNames names) {
        for (int i = 0; i < articles.size(); i++) {
            names.add(articles.get(i).id(), "articles", i, "id");
        }
    }

    private static void titles(List<Article> articles, SeenNames names) {
        for (int i = 0; i < articles.size(); i++) {
            Title title = articles.get(i).title();
            if (title != null) {
                names.add(text(title.kicker()) + title.headlineText() + text(title.subtitle()), "articles", i, "title");
            }
        }
    }

    private static void kinds(List<DistributionList> lists, SeenNames names) {
        for (int i = 0; i < lists.size(); i++) {
            DistributionList.Kind kind = lists.get(i).kind();
            names.add(kind == null ? null : kind.label(), "distribution", i, "kind");
        }
    }

    private static void recipients(List<DistributionList> lists, SeenNames names) {
        for (int i = 0; i < lists.size(); i++) {
            List<Recipient> recipients = lists.get(i).recipients();
            for (int j = 0; j < recipients.size(); j++) {
                Recipient recipient = recipients.get(j);
                if (recipient.units().isEmpty()) {
                    names.add(recipient.organization(), "distribution", i, "recipients", j, "organization");
                }
                for (int k = 0; k < recipient.units().size(); k++) {
                    String unit = text(recipient.organization()) + "/"
                            + recipient.units().get(k);
                    names.add(unit, "distribution", i, "recipients", j, "units", k);
                }
            }
        }
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : text;
    }
}
