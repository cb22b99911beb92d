package io.github.bulletin4j.validation;

import io.github.bulletin4j.constraint.Advice;
import io.github.bulletin4j.model.Issue;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import jakarta.validation.groups.Default;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;

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

    private IssueValidator(Validator validator) {
        this.validator = validator;
    }

    /**
     * A validator of its own, which needs no expression language on the class path and reads no configuration files.
     *
     * @return the validator
     */
    public static IssueValidator create() {
        ValidatorFactory factory = Validation.byProvider(HibernateValidator.class)
                .configure()
                .ignoreXmlConfiguration()
                .messageInterpolator(new ParameterMessageInterpolator())
                .buildValidatorFactory();
        return new IssueValidator(factory.getValidator());
    }

    /**
     * A validator on top of an application's own.
     *
     * @param validator the application's validator
     * @return the validator
     */
    public static IssueValidator using(Validator validator) {
        return new IssueValidator(Objects.requireNonNull(validator, "validator must not be null"));
    }

    /**
     * Checks an issue. Does not throw, however broken the issue is.
     *
     * @param issue the issue
     * @return all findings
     */
    public ValidationReport validate(Issue issue) {
        Objects.requireNonNull(issue, "issue must not be null");
        // Two runs, since a provider keeps costly records to run two groups at once.
        Set<ConstraintViolation<Issue>> errors = validator.validate(issue, Default.class);
        Set<ConstraintViolation<Issue>> advice = validator.validate(issue, Advice.class);
        return ValidationReport.of(
                Stream.concat(errors.stream(), advice.stream()).toList());
    }
}
