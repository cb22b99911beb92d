package io.github.bulletin4j.testing;

import io.github.bulletin4j.validation.Finding;
import io.github.bulletin4j.validation.Severity;
import io.github.bulletin4j.validation.ValidationReport;
import java.util.List;
import org.assertj.core.api.AbstractAssert;

/**
 * Assertions on a report, by code and path:
 *
 * <pre>{@code
 * assertThat(report).hasFinding("blank", "articles[2].title.headline[0]");
 * }</pre>
 */
public final class ValidationReportAssert extends AbstractAssert<ValidationReportAssert, ValidationReport> {

    private ValidationReportAssert(ValidationReport actual) {
        super(actual, ValidationReportAssert.class);
    }

    /**
     * Begins assertions on a report.
     *
     * @param actual the report
     * @return the assertions
     */
    public static ValidationReportAssert assertThat(ValidationReport actual) {
        return new ValidationReportAssert(actual);
    }

    /**
     * There is this finding, among others perhaps.
     *
     * @param code the code
     * @param path the path
     * @return {@code this}
     */
    public ValidationReportAssert hasFinding(String code, String path) {
        if (at(code, path).isEmpty()) {
            failWithMessage("Expected finding <%s> at <%s> but found:%n%s", code, path, found());
        }
        return this;
    }

    /**
     * There is this finding and no other.
     *
     * @param code the code
     * @param path the path
     * @return {@code this}
     */
    public ValidationReportAssert hasOnlyFinding(String code, String path) {
        hasFinding(code, path);
        if (actual.findings().size() != 1) {
            failWithMessage("Expected only finding <%s> at <%s> but found:%n%s", code, path, found());
        }
        return this;
    }

    /**
     * The finding has this severity.
     *
     * @param code the code
     * @param path the path
     * @param severity the severity
     * @return {@code this}
     */
    public ValidationReportAssert hasFinding(String code, String path, Severity severity) {
        hasFinding(code, path);
        if (at(code, path).stream().noneMatch(finding -> finding.severity() == severity)) {
            failWithMessage("Expected <%s> at <%s> to be <%s> but found:%n%s", code, path, severity, found());
        }
        return this;
    }

    /**
     * There is no finding of this code.
     *
     * @param code the code
     * @return {@code this}
     */
    public ValidationReportAssert hasNoFinding(String code) {
        if (actual.findings().stream().anyMatch(finding -> finding.code().equals(code))) {
            failWithMessage("Expected no finding <%s> but found:%n%s", code, found());
        }
        return this;
    }

    /**
     * Nothing forbids publication; there may be warnings and hints.
     *
     * @return {@code this}
     */
    public ValidationReportAssert hasNoErrors() {
        if (actual.hasErrors()) {
            failWithMessage("Expected no error but found:%n%s", found());
        }
        return this;
    }

    /**
     * Nothing was found at all.
     *
     * @return {@code this}
     */
    public ValidationReportAssert isClean() {
        if (!actual.isEmpty()) {
            failWithMessage("Expected no finding but found:%n%s", found());
        }
        return this;
    }

    private List<Finding> at(String code, String path) {
        isNotNull();
        return actual.findings().stream()
                .filter(finding -> finding.code().equals(code) && finding.path().equals(path))
                .toList();
    }

    private String found() {
        return actual.isEmpty() ? "nothing" : actual.toString();
    }
}
