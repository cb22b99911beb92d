package io.github.bulletin4j.examples.cli;

import io.github.bulletin4j.model.Issue;
import java.nio.file.Path;

/** Where the documents of many issues go. */
interface DocumentNames {
    /**
     * The document of an issue.
     *
     * @param source the file of the issue, in an archive with the line
     * @param name the name of the file without its ending, in an archive followed by the line
     * @param issue the issue
     * @return the document
     */
    Path document(String source, String name, Issue issue);
}
