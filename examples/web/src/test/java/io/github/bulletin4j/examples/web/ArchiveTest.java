package io.github.bulletin4j.examples.web;

import static io.github.bulletin4j.examples.web.ProblemAssert.assertProblem;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.bulletin4j.json.IssueJson;
import io.github.bulletin4j.model.Issue;
import io.github.bulletin4j.testing.SampleIssues;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

class ArchiveTest {

    @TempDir
    Path data;

    private Server server;

    private final Issue issue = SampleIssues.full();
    private final String text = IssueJson.create().write(issue);

    @BeforeEach
    void start() {
        server = Server.start(data, "--bulletin.max-archived-issues=3");
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void aSavedIssueComesBackByteForByteWithItsVersion() {
        HttpResponse<String> saved = server.post("/api/issues", issue);
        assertThat(saved.statusCode()).isEqualTo(201);
        assertThat(saved.headers().firstValue("ETag")).hasValue("\"1\"");
        HttpResponse<String> read =
                server.get(saved.headers().firstValue("Location").orElseThrow());
        assertThat(read.body()).isEqualTo(text);
        assertThat(read.headers().firstValue("ETag")).hasValue("\"1\"");
    }

    @Test
    void anUnfinishedIssueIsSavedToo() {
        HttpResponse<String> saved = server.post("/api/issues", "{\"formatVersion\":\"1.0\"}");
        assertThat(saved.statusCode()).isEqualTo(201);
        JsonNode entry = Server.json(saved);
        assertThat(entry.path("series").asString()).isEmpty();
        assertThat(entry.path("date").isNull()).isTrue();
    }

    @Test
    void whoHasNotSeenTheLatestVersionIsRefusedAndNothingIsLost() {
        String place = place(server.post("/api/issues", issue));
        Issue mine = issue.toBuilder().date(LocalDate.of(2025, 1, 8)).build();
        HttpResponse<String> replaced = server.send("PUT", place, write(mine), "If-Match", "\"1\"");
        assertThat(replaced.statusCode()).isEqualTo(200);
        assertThat(replaced.headers().firstValue("ETag")).hasValue("\"2\"");

        JsonNode problem = assertProblem(server.send("PUT", place, text, "If-Match", "\"1\""), 412, "stale-version");
        assertThat(problem.path("detail").asString()).endsWith("has version 2, got version 1");
        assertProblem(server.send("DELETE", place, null, "If-Match", "\"1\""), 412, "stale-version");
        assertThat(server.get(place).body()).isEqualTo(write(mine));
    }

    @Test
    void whoDoesNotSayWhatTheyHaveSeenIsRefused() {
        String place = place(server.post("/api/issues", issue));
        assertProblem(server.send("PUT", place, text), 428, "version-required");
        assertProblem(server.send("PUT", place, text, "If-Match", "*"), 428, "version-required");
        assertProblem(server.send("DELETE", place, null), 428, "version-required");
    }

    @Test
    void aRemovedIssueIsGone() {
        String place = place(server.post("/api/issues", issue));
        assertThat(server.send("DELETE", place, null, "If-Match", "\"1\"").statusCode())
                .isEqualTo(204);
        assertProblem(server.get(place), 404, "unknown-issue");
        assertProblem(server.send("PUT", place, text, "If-Match", "\"1\""), 404, "unknown-issue");
    }

    @Test
    void theListHasTheNewestDayFirstAndPages() {
        for (int month : new int[] {1, 3, 2}) {
            server.post(
                    "/api/issues",
                    issue.toBuilder().date(LocalDate.of(2025, month, 1)).build());
        }
        JsonNode first = Server.json(server.get("/api/issues?page=0&size=2"));
        assertThat(first.path("entries").path(0).path("date").asString()).isEqualTo("2025-03-01");
        assertThat(first.path("entries").path(1).path("date").asString()).isEqualTo("2025-02-01");
        assertThat(first.path("total").asInt()).isEqualTo(3);
        JsonNode second = Server.json(server.get("/api/issues?page=1&size=2"));
        assertThat(second.path("entries").size()).isEqualTo(1);
        assertThat(second.path("entries").path(0).path("date").asString()).isEqualTo("2025-01-01");
    }

    @Test
    void pagesAreBounded() {
        assertThat(server.get("/api/issues?size=100").statusCode()).isEqualTo(200);
        assertThat(server.get("/api/issues?size=101").statusCode()).isEqualTo(400);
        assertThat(server.get("/api/issues?page=-1").statusCode()).isEqualTo(400);
        assertThat(server.get("/api/issues?page=1000000&size=100").statusCode()).isEqualTo(200);
    }

    @Test
    void aFullArchiveRefusesMoreAndStillReplaces() {
        String place = place(server.post("/api/issues", issue));
        server.post("/api/issues", issue);
        server.post("/api/issues", issue);
        assertProblem(server.post("/api/issues", issue), 507, "archive-full");
        assertThat(server.send("PUT", place, text, "If-Match", "\"1\"").statusCode())
                .isEqualTo(200);
    }

    @Test
    void theArchiveIsThereAfterARestart() {
        String place = place(server.post("/api/issues", issue));
        server.close();
        server = Server.start(data);
        assertThat(server.get(place).body()).isEqualTo(text);
    }

    private static String write(Issue issue) {
        return IssueJson.create().write(issue);
    }

    private static String place(HttpResponse<String> saved) {
        return saved.headers().firstValue("Location").orElseThrow();
    }
}
