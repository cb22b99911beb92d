package io.github.bulletin4j.examples.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import tools.jackson.databind.JsonNode;

/** What every problem has (RFC 9457). */
final class ProblemAssert {

    private ProblemAssert() {}

    /** The answer is the problem of a name, and says nothing of how the application is made. */
    static JsonNode assertProblem(HttpResponse<String> answer, int status, String name) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        JsonNode problem = Server.json(answer);
        assertThat(problem.path("type").asString()).isEqualTo("urn:bulletin4j:problem:" + name);
        assertThat(problem.path("status").asInt()).isEqualTo(status);
        assertThat(problem.path("title").asString()).isNotBlank();
        assertThat(problem.path("detail").asString()).isNotBlank();
        assertThat(answer.body()).doesNotContain("Exception", "\"trace\"", "org.springframework");
        return problem;
    }
}
