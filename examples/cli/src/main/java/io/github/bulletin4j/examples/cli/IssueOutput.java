package io.github.bulletin4j.examples.cli;

import io.github.bulletin4j.docx.DocxRenderer;
import io.github.bulletin4j.html.HtmlRenderer;
import io.github.bulletin4j.markdown.MarkdownRenderer;
import io.github.bulletin4j.model.Issue;
import io.github.bulletin4j.text.PlainTextRenderer;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.function.BiConsumer;
import java.util.function.Function;

/** What renders issues in one format. */
interface IssueOutput {
    /** Writes a file whole or not at all. */
    void write(Issue issue, Path file);

    /** How many pictures of an issue its document does not show. */
    default int picturesLeftOut(Issue issue) {
        return 0;
    }

    /** The document itself. */
    byte[] document(Issue issue);

    /** Writes a document to the output. */
    void print(byte[] document, Console console) throws IOException;

    static IssueOutput word(DocxRenderer renderer) {
        return new IssueOutput() {
            @Override
            public void write(Issue issue, Path file) {
                renderer.render(issue, file);
            }

            @Override
            public byte[] document(Issue issue) {
                return renderer.render(issue);
            }

            @Override
            public void print(byte[] document, Console console) throws IOException {
                console.bytes().write(document);
                console.bytes().flush();
            }
        };
    }

    static IssueOutput html() {
        HtmlRenderer renderer = HtmlRenderer.create();
        return text(renderer::render, renderer::render, true);
    }

    static IssueOutput markdown() {
        MarkdownRenderer renderer = MarkdownRenderer.create();
        return text(renderer::render, renderer::render, false);
    }

    static IssueOutput plainText() {
        PlainTextRenderer renderer = PlainTextRenderer.create();
        return text(renderer::render, renderer::render, false);
    }

    private static IssueOutput text(BiConsumer<Issue, Path> toFile, Function<Issue, String> toText, boolean shows) {
        return new IssueOutput() {
            @Override
            public void write(Issue issue, Path file) {
                toFile.accept(issue, file);
            }

            @Override
            public int picturesLeftOut(Issue issue) {
                return shows ? 0 : Pictures.count(issue);
            }

            @Override
            public byte[] document(Issue issue) {
                return toText.apply(issue).getBytes(StandardCharsets.UTF_8);
            }

            @Override
            public void print(byte[] document, Console console) {
                console.print(new String(document, StandardCharsets.UTF_8));
            }
        };
    }
}
