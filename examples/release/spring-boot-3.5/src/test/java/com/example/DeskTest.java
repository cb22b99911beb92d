package com.example;

import static io.github.bulletin4j.testing.ValidationReportAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.bulletin4j.docx.DocxReader;
import io.github.bulletin4j.json.IssueJson;
import io.github.bulletin4j.model.Issue;
import io.github.bulletin4j.testing.IssueArbitraries;
import io.github.bulletin4j.testing.SampleIssues;
import io.github.bulletin4j.validation.IssueValidator;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.http.ResponseEntity;

@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class DeskTest {
    private static final Issue ISSUE = SampleIssues.minimal();

    @Autowired
    private TestRestTemplate desk;

    @Test
    void anIssueBecomesADocumentThatIsReadBackAsTheIssue() {
        ResponseEntity<byte[]> answer = post(IssueJson.create().write(ISSUE), byte[].class);
        assertThat(answer.getStatusCode().value()).isEqualTo(200);
        assertThat(DocxReader.create().read(new ByteArrayInputStream(answer.getBody())).issue())
                .isEqualTo(ISSUE);
    }

    @Test
    void anErrorIsFoundByTheValidatorOfTheApplicationAndByTheLibrarysOwn() {
        Issue undated = ISSUE.toBuilder().date(null).build();
        ResponseEntity<String> answer = post(IssueJson.create().write(undated), String.class);
        assertThat(answer.getStatusCode().value()).isEqualTo(422);
        assertThat(answer.getBody()).contains("date");
        assertThat(IssueValidator.create().validate(undated)).hasOnlyFinding("required", "date");
    }

    @Test
    void whatIsNotTheFormatIsRefused() {
        assertThat(post("{", String.class).getStatusCode().value()).isEqualTo(400);
    }

    @Property(tries = 20)
    void generatedIssuesHaveNoFinding(@ForAll("issues") Issue issue) {
        assertThat(IssueValidator.create().validate(issue)).isClean();
    }

    @Provide
    Arbitrary<Issue> issues() {
        return IssueArbitraries.cleanIssues();
    }

    private <T> ResponseEntity<T> post(String document, Class<T> answer) {
        return desk.postForEntity("/word", document.getBytes(StandardCharsets.UTF_8), answer);
    }
}
