package io.github.bulletin4j.examples.benchmarks;

import io.github.bulletin4j.docx.DocxRenderer;
import io.github.bulletin4j.model.Issue;
import java.io.OutputStream;

/** This library. */
final class BulletinWay implements DocumentWay {
    private final DocxRenderer renderer = DocxRenderer.create();
    private final Issue issue;

    BulletinWay(Issue issue) {
        this.issue = issue;
    }

    @Override
    public void write(OutputStream out) {
        renderer.render(issue, out);
    }
}
