package io.github.bulletin4j.examples.benchmarks;

import io.github.bulletin4j.docx.DocxRenderer;
import io.github.bulletin4j.model.Issue;

/** An issue 1000 times as large as a usual one: how much heap it takes, and whether it renders in little more. */
public final class LargeIssue {
    private static final int TIMES = 1000;
    private static final long MEBI = 1 << 20;

    private LargeIssue() {}

    /**
     * Prints how many MiB of heap the issue takes, or renders it and prints how long the document is.
     *
     * @param arguments measure or render
     */
    public static void main(String[] arguments) {
        Issue issue = InventedIssue.of(TIMES);
        if (arguments[0].equals("measure")) {
            System.gc();
            Runtime runtime = Runtime.getRuntime();
            System.out.println((runtime.totalMemory() - runtime.freeMemory()) / MEBI + 1);
            System.out.flush();
        } else {
            ByteCounter out = new ByteCounter();
            DocxRenderer.create().render(issue, out);
            System.out.println("rendered: " + out.count() / MEBI + " MiB of document");
        }
        if (issue.articles().isEmpty()) {
            throw new AssertionError("the issue must be alive until here");
        }
    }
}
