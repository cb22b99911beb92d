package io.github.bulletin4j.recognition.assembling;

import io.github.bulletin4j.composition.Role;
import io.github.bulletin4j.model.Article;
import io.github.bulletin4j.model.Contents;
import io.github.bulletin4j.model.HouseStyleBuilder;
import io.github.bulletin4j.model.IssueBuilder;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads what stands between head and articles: a note, the contents (按语、目录). */
final class OpeningReading {
    private final List<String> entries = new ArrayList<>();
    private final List<String> columns = new ArrayList<>();
    private @Nullable String heading;

    void read(Cursor cursor, Report report, IssueBuilder issue, List<Line> all) {
        if (cursor.isAt(Role.EDITOR_NOTE)) {
            report.placed("editorNote", cursor.peek());
            issue.editorNote(ArticlesReading.Notes.read(cursor.next().text()));
        }
        if (!cursor.isAt(Role.CONTENTS_HEADING)) {
            return;
        }
        heading = cursor.peek().text().strip();
        report.placed("contents.heading", cursor.next());
        Set<String> below = new HashSet<>();
        for (Line line : all) {
            if (line.role() == Role.COLUMN) {
                below.add(line.text().strip());
            }
        }
        while (cursor.isAt(Role.CONTENTS_ENTRY, Role.CONTENTS_COLUMN)) {
            Line line = cursor.next();
            String text = line.text().strip();
            boolean column = below.contains(text);
            report.placed(column ? "contents" : "contents.entries[" + entries.size() + "]", line);
            (column ? columns : entries).add(text);
        }
    }

    /** The contents, once it is known which headlines the issue has. */
    @Nullable
    Contents contents(List<Article> articles, HouseStyleBuilder style) {
        return heading == null ? null : ContentsMatching.match(heading, entries, columns, articles, style);
    }
}
