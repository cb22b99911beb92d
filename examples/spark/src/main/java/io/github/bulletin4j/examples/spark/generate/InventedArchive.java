package io.github.bulletin4j.examples.spark.generate;

import io.github.bulletin4j.examples.spark.Library;
import io.github.bulletin4j.model.Issue;
import java.io.IOException;
import java.io.OutputStream;
import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.StreamSupport;

/** An archive of invented issues in files, among which the issues of each series are dealt out. */
public final class InventedArchive implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final String[] UNREADABLE = {
        "{\"formatVersion\": \"1.0\", \"series\":", "{\"formatVersion\": \"1.0\", \"serie\": \"工作简报\"}", "第3期：见附件"
    };

    private final Plan plan;
    private final int files;
    private final int articles;

    /** So many issues of so many articles and so many series, in so many files. */
    public InventedArchive(long issues, int articles, int series, int files) {
        this.plan = new Plan(issues, series);
        this.files = files;
        this.articles = articles;
    }

    /** Writes a file, from 0. Every line of the archive is an issue, or a line that is none in its place. */
    public void write(int file, OutputStream out) throws IOException {
        Lines lines = new Lines(file);
        while (lines.goesOn()) {
            Library.lines()
                    .write(
                            StreamSupport.stream(
                                    Spliterators.spliteratorUnknownSize(lines, Spliterator.ORDERED), false),
                            out);
            if (lines.goesOn()) {
                String line = UNREADABLE[(int) (lines.index / files % UNREADABLE.length)] + "\n";
                out.write(line.getBytes(StandardCharsets.UTF_8));
                lines.skip();
            }
        }
    }

    /** The issues of a file up to a line that is none. */
    private final class Lines implements Iterator<Issue> {

        private long index;

        Lines(int file) {
            index = file;
        }

        boolean goesOn() {
            return index < plan.issues();
        }

        void skip() {
            index += files;
        }

        @Override
        public boolean hasNext() {
            return goesOn() && !new InventedIssue(plan, articles, index).isUnreadable();
        }

        @Override
        public Issue next() {
            if (!hasNext()) {
                throw new NoSuchElementException();
            }
            InventedIssue issue = new InventedIssue(plan, articles, index);
            skip();
            return issue.issue();
        }
    }
}
