package io.github.bulletin4j.recognition.assembling;

import io.github.bulletin4j.composition.Role;
import io.github.bulletin4j.model.Contents;
import io.github.bulletin4j.model.IssueBuilder;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Reads what stands between head and articles: a note, the contents (按语、目录). */
final class OpeningReading {
    private OpeningReading() {}

    static void read(Cursor cursor, Report report, IssueBuilder issue, List<Line> all) {
        if (cursor.isAt(Role.EDITOR_NOTE)) {
            report.placed("editorNote", cursor.peek());
            issue.editorNote(ArticlesReading.Notes.read(cursor.next().text()));
        }
        if (!cursor.isAt(Role.CONTENTS_HEADING)) {
            return;
        }
        String heading = cursor.peek().text().strip();
        report.placed("contents.heading", cursor.next());
        Set<String> titles = new HashSet<>();
        for (Line line : all) {
            if (line.role() == Role.HEADLINE) {
                titles.add(line.text().replace("\n", "").strip());
            }
        }
        List<String> entries = new ArrayList<>();
        boolean repeated = true;
        while (cursor.isAt(Role.CONTENTS_ENTRY, Role.CONTENTS_COLUMN)) {
            Line line = cursor.next();
            report.placed("contents.entries[" + entries.size() + "]", line);
            entries.add(line.text().strip());
            repeated &= titles.contains(line.text().strip());
        }
        issue.contents(new Contents(heading, repeated ? List.of() : entries));
    }
}
