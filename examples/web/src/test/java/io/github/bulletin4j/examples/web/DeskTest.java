package io.github.bulletin4j.examples.web;

import static io.github.bulletin4j.examples.web.ProblemAssert.assertProblem;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.bulletin4j.docx.DocxRenderer;
import io.github.bulletin4j.json.IssueJson;
import io.github.bulletin4j.model.Article;
import io.github.bulletin4j.model.Issue;
import io.github.bulletin4j.testing.SampleIssues;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

class DeskTest {

    @TempDir
    static Path data;

    private static Server server;

    private final Issue issue = SampleIssues.full();

    @BeforeAll
    static void start() {
        server = Server.start(data, "--bulletin.max-issue-size=1MB");
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void reviewShowsTheIssueAndSaysWhatElementPrintsWhat() {
        JsonNode review = Server.json(server.post("/api/review", issue));
        assertThat(review.path("findings").size()).isZero();
        assertThat(review.path("preview").asString())
                .startsWith("<!DOCTYPE html>")
                .contains("data-path=\"articles[0].title");
    }

    @Test
    void reviewTellsFindingsWithPlaceRangeAndSuggestionInBothLanguages() {
        JsonNode found = Server.json(server.post("/api/review", withParagraph("去年10 月开展。")))
                .path("findings")
                .path(0);
        assertThat(found.path("code").asString()).isEqualTo("digit-spacing");
        assertThat(found.path("severity").asString()).isEqualTo("HINT");
        assertThat(found.path("path").asString()).isEqualTo("articles[0].body[0].inlines[0].text");
        assertThat(found.path("range").path("from").asInt()).isEqualTo(4);
        assertThat(found.path("range").path("to").asInt()).isEqualTo(5);
        assertThat(found.path("suggestion").asString()).isEmpty();
        assertThat(found.path("messageZh").asString()).contains("空格");
        assertThat(found.path("messageEn").asString()).contains("blank");
    }

    @Test
    void correctionsFollowEverySuggestionAndAnswerTheCanonicalIssue() {
        HttpResponse<String> answer = server.post("/api/corrections", withParagraph("去年10 月开展。"));
        assertThat(answer.body()).isEqualTo(IssueJson.create().write(withParagraph("去年10月开展。")));
    }

    @Test
    void theDocumentIsTheOneThatTheRendererMakes() {
        HttpResponse<byte[]> answer =
                server.exchange("POST", "/api/document", IssueJson.create().write(issue), BodyHandlers.ofByteArray());
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue(DocxRenderer.MEDIA_TYPE);
        assertThat(answer.headers().firstValue("Content-Disposition"))
                .hasValue("attachment; filename=\"bulletin.docx\"");
        assertThat(answer.body()).isEqualTo(DocxRenderer.create().render(issue));
    }

    @Test
    void aDocumentIsReadBackAsTheIssueThatItWasMadeOf() {
        JsonNode read =
                Server.json(server.upload("/api/reading", DocxRenderer.create().render(issue)));
        assertThat(IssueJson.create().read(read.path("issue").toString())).isEqualTo(issue);
        assertThat(read.path("leftoverCount").asInt()).isZero();
        assertThat(read.path("leftovers").size()).isZero();
    }

    @Test
    void whatIsNoDocumentIsAProblem() {
        assertProblem(
                server.upload("/api/reading", "no document".getBytes(StandardCharsets.UTF_8)),
                422,
                "unreadable-document");
        assertProblem(server.upload("/api/reading", new byte[(1 << 20) + 1]), 413, "too-large");
        assertThat(server.post("/api/reading", "{}").statusCode()).isEqualTo(415);
    }

    @Test
    void aTextThatIsNotTheFormatIsAProblemThatSaysWhere() {
        JsonNode problem = assertProblem(
                server.post("/api/review", "{\"formatVersion\": \"1.0\",\n \"titel\": 1}"), 400, "format");
        assertThat(problem.path("path").asString()).isEqualTo("titel");
        assertThat(problem.path("line").asInt()).isEqualTo(2);
        assertThat(problem.path("column").asInt()).isEqualTo(2);
        assertThat(problem.path("detail").asString()).contains("unknown field");
    }

    @Test
    void allThatIsWrongWithTheFormatIsToldAtOnce() {
        JsonNode errors = assertProblem(
                        server.post("/api/review", "{\"formatVersion\": \"1.0\", \"titel\": 1,\n \"date\": 7}"),
                        400,
                        "format")
                .path("errors");
        assertThat(errors.size()).isEqualTo(2);
        assertThat(errors.path(0).path("path").asString()).isEqualTo("titel");
        assertThat(errors.path(1).path("path").asString()).isEqualTo("date");
        assertThat(errors.path(1).path("line").asInt()).isEqualTo(2);
        assertThat(errors.path(1).path("detail").asString())
                .startsWith("expected")
                .contains("got");
    }

    @Test
    void aTextThatIsNotJsonIsAProblemThatSaysWhere() {
        JsonNode problem = assertProblem(server.post("/api/review", "{\"formatVersion\": \"1.0\","), 400, "format");
        assertThat(problem.path("line").asInt()).isEqualTo(1);
    }

    @Test
    void whatNoWordDocumentCanHoldIsAProblemThatSaysWhere() {
        JsonNode problem = assertProblem(server.post("/api/document", withParagraph("a\u0001b")), 422, "unprintable");
        assertThat(problem.path("detail").asString()).contains("articles[0].body[0]");
    }

    @ParameterizedTest
    @CsvSource({"zh, 实为, 应为", "zh-CN, 实为, 应为", "en, got, expected", "fr, got, expected"})
    void whatTheLibraryRefusesIsSaidInTheLanguageOfTheRequest(String language, String got, String expected) {
        String[] asked = {"Accept-Language", language};
        JsonNode format = assertProblem(
                server.post("/api/review", "{\"formatVersion\": \"1.0\", \"date\": 7}", asked), 400, "format");
        assertThat(format.path("detail").asString()).contains(got, expected);
        assertThat(format.path("errors").path(0).path("detail").asString()).contains(got, expected);
        assertThat(assertProblem(server.post("/api/document", withParagraph("a\u0001b"), asked), 422, "unprintable")
                        .path("detail")
                        .asString())
                .contains("articles[0].body[0]", language.startsWith("zh") ? "第 2 个字符" : "character 2");
    }

    @Test
    void anIssueOfTheLargestSizeIsReadAndALargerOneRefused() {
        String text = IssueJson.create().write(issue);
        String largest = text + " ".repeat((1 << 20) - text.getBytes(StandardCharsets.UTF_8).length);
        assertThat(server.post("/api/review", largest).statusCode()).isEqualTo(200);
        assertProblem(server.post("/api/review", largest + " "), 413, "too-large");
    }

    @Test
    void hostileTextStaysText() {
        String preview = Server.json(server.post("/api/review", withParagraph("<script>alert(1)</script>")))
                .path("preview")
                .asString();
        assertThat(preview).doesNotContain("<script").contains("&lt;script&gt;");
    }

    private Issue withParagraph(String text) {
        return issue.toBuilder()
                .articles(List.of(Article.of("航道疏浚工程完工", text)))
                .appendices(List.of())
                .build();
    }
}
