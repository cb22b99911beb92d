package io.github.bulletin4j.examples.web;

import io.github.bulletin4j.docx.DocxRenderer;
import io.github.bulletin4j.json.IssueJson;
import io.github.bulletin4j.model.Issue;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.cfg.JsonNodeFeature;
import tools.jackson.databind.json.JsonMapper;

/** The whole application on a port of its own, and a client that speaks HTTP to it as any program would. */
final class Server implements AutoCloseable {

    /** Keeps numbers as they are written. */
    static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .build();

    private final ConfigurableApplicationContext application;
    private final HttpClient client = HttpClient.newHttpClient();

    private Server(ConfigurableApplicationContext application) {
        this.application = application;
    }

    static Server start(Path data, String... settings) {
        String[] arguments = Stream.concat(
                        Stream.of(
                                "--server.port=0",
                                "--logging.level.root=WARN",
                                "--bulletin.data=" + data.toAbsolutePath()),
                        Stream.of(settings))
                .toArray(String[]::new);
        return new Server(SpringApplication.run(WebApplication.class, arguments));
    }

    int port() {
        return Integer.parseInt(application.getEnvironment().getRequiredProperty("local.server.port"));
    }

    URI uri(String path) {
        return URI.create("http://localhost:" + port() + path);
    }

    HttpResponse<String> get(String path) {
        return send("GET", path, null);
    }

    HttpResponse<String> post(String path, Issue issue, String... headers) {
        return post(path, IssueJson.create().write(issue), headers);
    }

    HttpResponse<String> post(String path, String body, String... headers) {
        return send("POST", path, body, headers);
    }

    HttpResponse<String> send(String method, String path, String body, String... headers) {
        return exchange(method, path, body, BodyHandlers.ofString(), headers);
    }

    <T> HttpResponse<T> exchange(
            String method, String path, String body, HttpResponse.BodyHandler<T> handler, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(uri(path))
                .method(method, body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(body))
                .header("Content-Type", "application/json");
        if (headers.length > 0) {
            for (int i = 0; i < headers.length; i += 2) {
                request.setHeader(headers[i], headers[i + 1]);
            }
        }
        try {
            return client.send(request.build(), handler);
        } catch (IOException | InterruptedException e) {
            throw new AssertionError(method + " " + path, e);
        }
    }

    HttpResponse<String> upload(String path, byte[] document) {
        HttpRequest request = HttpRequest.newBuilder(uri(path))
                .header("Content-Type", DocxRenderer.MEDIA_TYPE)
                .POST(BodyPublishers.ofByteArray(document))
                .build();
        try {
            return client.send(request, BodyHandlers.ofString());
        } catch (IOException | InterruptedException e) {
            throw new AssertionError(path, e);
        }
    }

    static JsonNode json(HttpResponse<String> response) {
        return JSON.readTree(response.body());
    }

    @Override
    public void close() {
        application.close();
    }
}
