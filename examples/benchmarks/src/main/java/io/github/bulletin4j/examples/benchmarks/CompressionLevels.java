package io.github.bulletin4j.examples.benchmarks;

import io.github.bulletin4j.docx.DocxRenderer;
import io.github.bulletin4j.json.IssueJson;
import io.github.bulletin4j.model.Article;
import io.github.bulletin4j.model.Cell;
import io.github.bulletin4j.model.Column;
import io.github.bulletin4j.model.Column.ColumnType;
import io.github.bulletin4j.model.Issue;
import io.github.bulletin4j.model.Table;
import io.github.bulletin4j.model.TableBuilder;
import io.github.bulletin4j.model.Title;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What each level of compression costs: bytes, and the time of the fastest of many renderings. The
 * levels take turns, so that whatever else the machine does meets all of them.
 */
public final class CompressionLevels {
    private static final int LEVELS = 9;
    private static final int ROWS = 3000;

    private CompressionLevels() {}

    /**
     * Prints a table for each issue.
     *
     * @param arguments how many turns, and files of issues to measure besides the invented ones
     */
    public static void main(String[] arguments) {
        int turns = arguments.length == 0 ? 20 : Integer.parseInt(arguments[0]);
        Map<String, Issue> issues = new LinkedHashMap<>();
        issues.put("invented, 1 issue", InventedIssue.of(1));
        issues.put("invented, 20 times as long", InventedIssue.of(20));
        issues.put("tables of " + ROWS + " rows", tables());
        for (int i = 1; i < arguments.length; i++) {
            Path file = Path.of(arguments[i]);
            issues.put(file.getFileName().toString(), IssueJson.create().read(file));
        }
        issues.forEach((name, issue) -> measure(name, issue, turns));
    }

    private static Issue tables() {
        Lexicon lexicon = new Lexicon(1);
        TableBuilder table = Table.builder()
                .addColumn(Column.of("单位", ColumnType.TEXT))
                .addColumn(Column.of("情况", ColumnType.TEXT))
                .addColumn(Column.of("来稿", ColumnType.INTEGER))
                .addColumn(Column.of("刊用", ColumnType.INTEGER));
        for (int i = 0; i < ROWS; i++) {
            table.addRow(
                    Cell.of(lexicon.phrase(8)),
                    Cell.of(lexicon.phrase(14)),
                    Cell.of(lexicon.number(1000)),
                    Cell.of(lexicon.number(1000)));
        }
        Article article =
                Article.builder(Title.of("统计")).addTable(table.build()).build();
        return InventedIssue.of(1).toBuilder().addArticle(article).build();
    }

    private static void measure(String name, Issue issue, int turns) {
        DocxRenderer[] renderers = new DocxRenderer[LEVELS];
        long[] bytes = new long[LEVELS];
        long[] fastest = new long[LEVELS];
        for (int level = 1; level <= LEVELS; level++) {
            renderers[level - 1] =
                    DocxRenderer.builder().compressionLevel(level).build();
            fastest[level - 1] = Long.MAX_VALUE;
        }
        for (int turn = 0; turn < turns; turn++) {
            for (int i = 0; i < LEVELS; i++) {
                ByteCounter out = new ByteCounter();
                long start = System.nanoTime();
                renderers[i].render(issue, out);
                fastest[i] = Math.min(fastest[i], System.nanoTime() - start);
                bytes[i] = out.count();
            }
        }
        System.out.printf("%n%s%nlevel     bytes  of 6   time ms  of 6%n", name);
        for (int i = 0; i < LEVELS; i++) {
            System.out.printf(
                    "%5d %9d %5.3f %9.3f %5.2f%n",
                    i + 1, bytes[i], (double) bytes[i] / bytes[5], fastest[i] / 1e6, (double) fastest[i] / fastest[5]);
        }
    }
}
