package io.github.bulletin4j.examples.web;

import static io.github.bulletin4j.examples.web.ProblemAssert.assertProblem;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.bulletin4j.testing.SampleIssues;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GuardTest {

    @TempDir
    static Path data;

    private static Server server;

    @BeforeAll
    static void start() {
        server = Server.start(data, "--bulletin.hosts=bulletin.example");
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void whatAnotherSiteHasABrowserSendIsRefused() {
        String own = "http://localhost:" + server.port();
        assertProblem(
                server.post("/api/issues", SampleIssues.full(), "Origin", "https://evil.example"), 403, "other-origin");
        assertProblem(server.post("/api/issues", SampleIssues.full(), "Origin", "null"), 403, "other-origin");
        assertProblem(
                server.post("/api/issues", SampleIssues.full(), "Sec-Fetch-Site", "cross-site"), 403, "other-origin");
        assertThat(server.post("/api/issues", SampleIssues.full(), "Origin", own, "Sec-Fetch-Site", "same-origin")
                        .statusCode())
                .isEqualTo(201);
    }

    @Test
    void aFormCannotSendAnIssue() {
        assertThat(server.post("/api/issues", SampleIssues.full(), "Content-Type", "text/plain")
                        .statusCode())
                .isEqualTo(415);
    }

    @Test
    void aHostNameThatNobodyHasGivenTheApplicationIsRefused() throws IOException {
        assertThat(statusLine("evil.example")).contains(" 421 ");
        assertThat(statusLine("bulletin.example")).contains(" 200 ");
        assertThat(statusLine("127.0.0.1")).contains(" 200 ");
        assertThat(statusLine("[::1]")).contains(" 200 ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/api/issues", "/api/issues/999", "/nowhere"})
    void everyAnswerTellsBrowsersToRunNothingElse(String path) {
        HttpResponse<String> answer = server.get(path);
        String policy = answer.headers().firstValue("Content-Security-Policy").orElseThrow();
        assertThat(policy)
                .startsWith("default-src 'none'; script-src 'self';")
                .contains("frame-ancestors 'none'")
                .doesNotContain("unsafe", "http:", "https:", "*");
        assertThat(answer.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/h2-console", "/actuator", "/error", "/nowhere", "/api/issues/x", "/../pom.xml"})
    void whatIsNotServedIsAProblemWithoutInsides(String path) {
        HttpResponse<String> answer = server.get(path);
        assertThat(answer.statusCode()).isBetween(400, 500);
        assertThat(answer.body()).doesNotContain("Exception", "\"trace\"", "org.springframework", "H2 Console");
    }

    private static String statusLine(String host) throws IOException {
        try (Socket socket = new Socket(InetAddress.getByName("127.0.0.1"), server.port())) {
            String request = "GET /api/issues HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n";
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .findFirst()
                    .orElseThrow();
        }
    }
}
