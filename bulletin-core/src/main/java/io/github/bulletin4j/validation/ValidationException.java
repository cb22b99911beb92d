package io.github.bulletin4j.validation;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * An issue has errors that forbid its publication. Keeps its report when it is serialized.
 *
 * @serial exclude
 */
public final class ValidationException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private static final int SHOWN = 5;

    private final ValidationReport report;

    /**
     * Made by {@link ValidationReport#orThrow()}.
     *
     * @param report the report, with at least one error
     */
    public ValidationException(ValidationReport report) {
        super(message(Objects.requireNonNull(report, "report must not be null").errors()));
        this.report = report;
    }

    /**
     * All that was found, warnings and hints included.
     *
     * @return the report
     */
    public ValidationReport report() {
        return report;
    }

    private static String message(List<Finding> errors) {
        String shown = errors.stream()
                .limit(SHOWN)
                .map(error -> error.path() + " " + error.code() + " (" + error.messageEn() + ")")
                .collect(Collectors.joining("; "));
        String more = errors.size() > SHOWN ? "; and " + (errors.size() - SHOWN) + " more" : "";
        return errors.size() + (errors.size() == 1 ? " error: " : " errors: ") + shown + more;
    }
}
