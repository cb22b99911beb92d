package io.github.bulletin4j.docx;

import io.github.bulletin4j.testing.SampleIssues;

/** A plain application that renders an issue and has no logging of its own. */
final class QuietProgram {
    private QuietProgram() {}

    public static void main(String[] arguments) {
        System.out.println(DocxRenderer.create().render(SampleIssues.full()).length > 0);
    }
}
