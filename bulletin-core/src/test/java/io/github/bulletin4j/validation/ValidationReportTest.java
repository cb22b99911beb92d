package io.github.bulletin4j.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.bulletin4j.model.Issue;
import io.github.bulletin4j.model.Series;
import io.github.bulletin4j.testing.SampleIssues;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import org.junit.jupiter.api.Test;

class ValidationReportTest {

    private static final Issue WRONG = SampleIssues.minimal().toBuilder()
            .series(Series.of(" 简\n报"))
            .date(null)
            .build();

    @Test
    void givesTheFindingsOfEachPathInOrder() {
        ValidationReport report = IssueValidator.create().validate(WRONG);
        assertThat(report.byPath().keySet()).containsExactly("date", "series.name");
        assertThat(report.byPath().get("series.name"))
                .extracting(Finding::code)
                .containsExactly("line-break", "untrimmed");
        assertThatThrownBy(() -> report.byPath().clear()).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void anExceptionKeepsItsReportWhenItIsSerialized() throws Exception {
        ValidationReport report = IssueValidator.create().validate(WRONG);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(new ValidationException(report));
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            ValidationException read = (ValidationException) in.readObject();
            assertThat(read.report()).isEqualTo(report);
            assertThat(read).hasMessageStartingWith("3 errors: date required");
        }
    }
}
