package io.github.bulletin4j.validation;

import jakarta.validation.ConstraintViolation;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * All that validation found (校验报告), ordered by path and then by code.
 *
 * @param findings the findings in order
 * @serial exclude
 */
public record ValidationReport(List<Finding> findings) implements Serializable {

    private static final long serialVersionUID = 1L;

    /**
     * A report.
     *
     * @param findings the findings, in any order
     */
    public ValidationReport {
        Objects.requireNonNull(findings, "findings must not be null");
        findings = findings.stream().sorted().toList();
    }

    /**
     * The report of violations that some validator has found.
     *
     * @param violations the violations
     * @return the report
     */
    public static ValidationReport of(Collection<? extends ConstraintViolation<?>> violations) {
        Objects.requireNonNull(violations, "violations must not be null");
        return new ValidationReport(
                violations.stream().<Finding>map(Finding::of).toList());
    }

    /**
     * The findings of a severity.
     *
     * @param severity the severity
     * @return the findings in order
     */
    public List<Finding> findings(Severity severity) {
        Objects.requireNonNull(severity, "severity must not be null");
        return findings.stream()
                .filter(finding -> finding.severity() == severity)
                .toList();
    }

    /**
     * The errors.
     *
     * @return the findings of severity {@link Severity#ERROR} in order
     */
    public List<Finding> errors() {
        return findings(Severity.ERROR);
    }

    /**
     * The warnings.
     *
     * @return the findings of severity {@link Severity#WARNING} in order
     */
    public List<Finding> warnings() {
        return findings(Severity.WARNING);
    }

    /**
     * The hints.
     *
     * @return the findings of severity {@link Severity#HINT} in order
     */
    public List<Finding> hints() {
        return findings(Severity.HINT);
    }

    /**
     * The findings of each path, as a form shows them beside its fields.
     *
     * @return for each path that has findings, in order, those in order; unmodifiable
     */
    public Map<String, List<Finding>> byPath() {
        Map<String, List<Finding>> byPath = new LinkedHashMap<>();
        for (Finding finding : findings) {
            byPath.computeIfAbsent(finding.path(), path -> new ArrayList<>()).add(finding);
        }
        byPath.replaceAll((path, found) -> List.copyOf(found));
        return Collections.unmodifiableMap(byPath);
    }

    /**
     * Whether something forbids publication.
     *
     * @return true if there is an error
     */
    public boolean hasErrors() {
        return findings.stream().anyMatch(finding -> finding.severity() == Severity.ERROR);
    }

    /**
     * Whether there is nothing to look at before publication.
     *
     * @return true if there is an error or a warning
     */
    public boolean hasWarningsOrErrors() {
        return findings.stream().anyMatch(finding -> finding.severity() != Severity.HINT);
    }

    /**
     * Whether nothing was found.
     *
     * @return true if there is no finding of any severity
     */
    public boolean isEmpty() {
        return findings.isEmpty();
    }

    /**
     * This report and another one together.
     *
     * @param other the other report
     * @return the findings of both
     */
    public ValidationReport and(ValidationReport other) {
        Objects.requireNonNull(other, "other must not be null");
        return new ValidationReport(
                Stream.concat(findings.stream(), other.findings.stream()).toList());
    }

    /**
     * Does nothing unless there is an error.
     *
     * @return this report
     * @throws ValidationException if there is an error; it carries this report
     */
    public ValidationReport orThrow() {
        if (hasErrors()) {
            throw new ValidationException(this);
        }
        return this;
    }

    /**
     * The report as text.
     *
     * @return a line for each finding
     */
    @Override
    public String toString() {
        return findings.stream().map(Finding::toString).collect(Collectors.joining("\n"));
    }
}
