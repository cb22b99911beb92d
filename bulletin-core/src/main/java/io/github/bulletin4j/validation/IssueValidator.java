package io.github.bulletin4j.validation;

import io.github.bulletin4j.check.Bounds;
import io.github.bulletin4j.model.Appendix;
import io.github.bulletin4j.model.Article;
import io.github.bulletin4j.model.Issue;
import io.github.bulletin4j.validation.IssueValidatorBuilder.Adjustments;
import io.github.bulletin4j.validation.IssueValidatorBuilder.OwnRule;
import jakarta.validation.Validator;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * Checks an issue against all rules at once: errors, warnings and hints.
 *
 * <pre>{@code
 * IssueValidator validator = IssueValidator.create();
 * ValidationReport report = validator.validate(issue);
 * report.findings().forEach(finding -> System.out.println(finding.path() + " " + finding.message(Locale.CHINESE)));
 * report.orThrow();
 * }</pre>
 *
 * <p>Immutable and safe for use by many threads. Keep one: it is built once, and the first validation is slower than those
 * after it. Findings have their messages in Chinese and in English whatever the locale of the machine is.
 */
public final class IssueValidator {

    private final Validator validator;
    private final List<Class<?>> passes;
    private final Bounds bounds;
    private final Adjustments adjustments;
    private final List<OwnRule> rules;

    /**
     * Makes a validator.
     *
     * @param validator runs the constraints
     * @param passes the groups to run, one after the other: a provider keeps costly records to run two at once
     */
    IssueValidator(
            Validator validator, List<Class<?>> passes, Bounds bounds, Adjustments adjustments, List<OwnRule> rules) {
        this.validator = validator;
        this.passes = passes;
        this.bounds = bounds;
        this.adjustments = adjustments;
        this.rules = rules;
    }

    /**
     * A validator of its own, which needs no expression language on the class path and reads no configuration files.
     *
     * @return the validator
     * @throws IllegalStateException if Hibernate Validator, which an application may leave out, is missing
     */
    public static IssueValidator create() {
        return builder().build();
    }

    /**
     * A validator on top of an application's own, which must be one of Hibernate Validator, such as Spring's: it finds the
     * checks of the rules as services, unless the application has told it to use another class loader than that of this
     * library.
     *
     * @param validator the application's validator
     * @return the validator
     */
    public static IssueValidator using(Validator validator) {
        return builder().using(validator).build();
    }

    /**
     * A builder of a validator with all rules, from which rules can be taken, or changed, or to which they can be added.
     *
     * @return the builder
     */
    public static IssueValidatorBuilder builder() {
        return new IssueValidatorBuilder();
    }

    /**
     * Checks an issue. Does not throw, however broken the issue is, unless a rule of the application's own does. Of many
     * places at one element that break one rule, the first 100 are reported, and at the element how many more there are.
     *
     * @param issue the issue
     * @return all findings
     */
    public ValidationReport validate(Issue issue) {
        Objects.requireNonNull(issue, "issue must not be null");
        List<Finding> own = new ArrayList<>();
        for (OwnRule rule : rules) {
            rule.rule()
                    .check(
                            issue,
                            (path, zh, en) -> own.add(new Finding(rule.code(), rule.severity(), path, zh, en, null)));
        }
        return report(issue, own.stream());
    }

    /**
     * Checks an article alone. Paths begin in the article, such as {@code title.headline[0]}.
     *
     * @param article the article
     * @return all findings but those of rules about the issue as a whole
     */
    public ValidationReport validate(Article article) {
        return report(Objects.requireNonNull(article, "article must not be null"), Stream.empty());
    }

    /**
     * Checks an appendix alone. Paths begin in the appendix, such as {@code rows[3].submitted}.
     *
     * @param appendix the appendix
     * @return all findings but those of rules about the issue as a whole
     */
    public ValidationReport validate(Appendix appendix) {
        return report(Objects.requireNonNull(appendix, "appendix must not be null"), Stream.empty());
    }

    private <T> ValidationReport report(T validated, Stream<Finding> own) {
        Stream<Finding> found = passes.stream()
                .flatMap(group -> validator.validate(validated, group).stream())
                .map(violation -> Violation.toFinding(violation, bounds));
        return new ValidationReport(Stream.concat(found, own)
                .filter(adjustments::keeps)
                .map(adjustments::adjust)
                .toList());
    }
}
