package io.github.bulletin4j.docx;

import io.github.bulletin4j.model.Appendix;
import io.github.bulletin4j.model.Block;
import io.github.bulletin4j.model.Figure;
import io.github.bulletin4j.model.Issue;
import io.github.bulletin4j.model.ProseAppendix;
import io.github.bulletin4j.model.TableAppendix;
import io.github.bulletin4j.model.TableBlock;
import java.util.List;

/** Finds where in an issue a figure or a table stands that no document can hold. */
final class BlockPath {
    private BlockPath() {}

    /** The way to the picture of a figure or to a table, found by identity; empty if it is nowhere. */
    static String of(Issue issue, Object figureOrTable) {
        for (int i = 0; i < issue.articles().size(); i++) {
            String path = in(issue.articles().get(i).body(), "articles[" + i + "].body", figureOrTable);
            if (!path.isEmpty()) {
                return path;
            }
        }
        for (int i = 0; i < issue.appendices().size(); i++) {
            Appendix appendix = issue.appendices().get(i);
            String start = "appendices[" + i + "]";
            if (appendix instanceof TableAppendix table && table.table() == figureOrTable) {
                return start + ".table";
            }
            if (appendix instanceof ProseAppendix prose) {
                String path = in(prose.body(), start + ".body", figureOrTable);
                if (!path.isEmpty()) {
                    return path;
                }
            }
        }
        return "";
    }

    private static String in(List<Block> body, String start, Object figureOrTable) {
        for (int i = 0; i < body.size(); i++) {
            Block block = body.get(i);
            if (block == figureOrTable && block instanceof Figure) {
                return start + "[" + i + "].image";
            }
            if (block instanceof TableBlock table && table.table() == figureOrTable) {
                return start + "[" + i + "].table";
            }
        }
        return "";
    }
}
