package io.github.bulletin4j.recognition.restoring;

import io.github.bulletin4j.composition.PrintedFigure;
import io.github.bulletin4j.composition.PrintedFigureRow;
import io.github.bulletin4j.composition.PrintedTable;
import io.github.bulletin4j.composition.Span;
import io.github.bulletin4j.composition.TextPart;
import io.github.bulletin4j.model.HouseStyle;
import io.github.bulletin4j.model.Issue;
import io.github.bulletin4j.recognition.Placement;
import io.github.bulletin4j.recognition.Recognition;
import io.github.bulletin4j.recognition.SeenDocument;
import io.github.bulletin4j.recognition.SeenParagraph;
import io.github.bulletin4j.recognition.SeenTable;
import io.github.bulletin4j.recognition.assembling.Losses;
import io.github.bulletin4j.unprinted.Node;
import io.github.bulletin4j.unprinted.RecordNode;
import io.github.bulletin4j.unprinted.TextNode;
import io.github.bulletin4j.unprinted.Unprinted;
import io.github.bulletin4j.unprinted.ValueNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Restores an issue from a document that carries what is not printed. Use by one thread. */
public final class Restoration {
    private final SeenDocument document;
    private final Unprinted unprinted;
    private final RecordNode root;
    private final Records records = new Records();
    private final Additions additions = new Additions();
    private final Set<Node> printed = Collections.newSetFromMap(new IdentityHashMap<>());

    private Restoration(SeenDocument document, Unprinted unprinted) {
        this.document = document;
        this.unprinted = unprinted;
        this.root = unprinted.issue();
    }

    /**
     * Restores the issue of a document.
     *
     * @param document the document, with what is not printed
     * @return the issue as the document prints it now
     * @throws IllegalArgumentException if what is not printed was changed, or is of another version
     */
    public static Recognition of(SeenDocument document) {
        int length = 0;
        for (SeenItem item : SeenItem.of(document)) {
            length += item.text().length() + cells(item);
        }
        String carried = document.unprinted();
        if (carried == null) {
            throw new IllegalArgumentException("nothing is known beside the printed text");
        }
        // Texts that were taken out since are said to be printed too.
        return new Restoration(document, Unprinted.read(carried, 2 * length + carried.length() * 100)).restore();
    }

    private static int cells(SeenItem item) {
        return item.block() instanceof SeenTable table
                ? table.rows().stream()
                        .flatMap(row -> row.cells().stream())
                        .mapToInt(cell -> cell.text().length())
                        .sum()
                : 0;
    }

    private Recognition restore() {
        Issue placeholders = (Issue) root.value();
        List<PrintedItem> items = PrintedItem.of(placeholders, unprinted.marks());
        List<SeenItem> seen = DividedLines.joined(SeenItem.of(document), items);
        int[] matches = Matching.of(items, seen, PrintedItem::key, SeenItem::key, PrintedItem::kind, SeenItem::kind);
        items.forEach(this::notePrinted);
        fill(items, seen, matches, placeholders);
        fillEqual();
        insert(items, seen, matches, placeholders);
        additions.finish();
        Set<Node> images = Collections.newSetFromMap(new IdentityHashMap<>());
        images.addAll(unprinted.images());
        new Pruning(printed, images, records).prune(root);
        return recognition();
    }

    private void notePrinted(PrintedItem item) {
        if (item.part() instanceof TextPart part && !LineFiller.isRepeated(part)) {
            boolean said = false;
            for (Span span : part.spans()) {
                Node node = NodePaths.find(root, span.path().toString());
                if (node != null && span.kind() == Span.Kind.TEXT) {
                    printed.add(node);
                    said = true;
                }
            }
            Node owner = NodePaths.find(root, part.path().toString());
            if (!said && owner instanceof ValueNode) {
                printed.add(owner);
            }
        }
    }

    private void fill(List<PrintedItem> items, List<SeenItem> seen, int[] matches, Issue placeholders) {
        HouseStyle style = placeholders.houseStyle();
        AddedElements elements = new AddedElements(root, style, additions, records);
        LineFiller lines = new LineFiller(root, new PrintedValues(root, style), elements, records);
        TableFiller tables = new TableFiller(root, records);
        FigureFiller figures = new FigureFiller(root, records);
        for (int i = 0; i < items.size(); i++) {
            if (matches[i] < 0) {
                continue;
            }
            SeenItem found = seen.get(matches[i]);
            if (items.get(i).part() instanceof TextPart) {
                lines.fill(items.get(i), found);
            } else if (items.get(i).part() instanceof PrintedTable table) {
                tables.fill(table, found);
            } else if (items.get(i).part() instanceof PrintedFigureRow row) {
                figures.fill(row, found);
            } else if (items.get(i).part() instanceof PrintedFigure figure) {
                figures.fill(figure, found);
            }
        }
    }

    /** A text that is printed once for several, as the name of a column is. */
    private void fillEqual() {
        for (List<TextNode> equal : unprinted.texts()) {
            TextNode filled =
                    equal.stream().filter(TextNode::isFilled).findFirst().orElse(null);
            for (TextNode text : equal) {
                if (filled != null && !text.isFilled() && !printed.contains(text)) {
                    text.fill(filled.value());
                    records.echo(text);
                }
            }
        }
    }

    private void insert(List<PrintedItem> items, List<SeenItem> seen, int[] matches, Issue placeholders) {
        Insertions insertions = new Insertions(root, placeholders.houseStyle(), additions, records);
        int[] sources = new int[seen.size()];
        Arrays.fill(sources, -1);
        for (int i = 0; i < matches.length; i++) {
            if (matches[i] >= 0) {
                sources[matches[i]] = i;
            }
        }
        String before = "";
        for (int i = 0; i < seen.size(); i++) {
            if (sources[i] >= 0) {
                String path = path(items.get(sources[i]));
                before = NodePaths.find(root, path) == null ? before : path;
                continue;
            }
            int end = i;
            while (end < seen.size() && sources[end] < 0) {
                end++;
            }
            List<SeenItem> added = seen.subList(i, end).stream()
                    .filter(item -> !(item.block() instanceof SeenParagraph paragraph && paragraph.isBlank()))
                    .toList();
            if (!added.isEmpty()) {
                insertions.insert(added, before);
            }
            i = end - 1;
        }
    }

    private static String path(PrintedItem item) {
        if (item.part() instanceof TextPart part) {
            return part.path().toString();
        }
        if (item.part() instanceof PrintedTable table) {
            return table.path().toString();
        }
        return item.part() instanceof PrintedFigure figure
                ? figure.path().toString()
                : ((PrintedFigureRow) item.part()).path().toString();
    }

    private Recognition recognition() {
        Issue issue = (Issue) root.value();
        Map<Node, String> paths = NodePaths.all(root);
        List<Placement> placements = new ArrayList<>();
        for (Evidence each : records.placed()) {
            String path = paths.get(each.node());
            placements.add(new Placement(
                    path == null ? "" : path + each.within(),
                    each.place(),
                    each.text(),
                    each.reason(),
                    each.certainty()));
        }
        Repetitions.check(issue, records);
        Losses.leave(document.blocks(), issue, records.left());
        return new Recognition(issue, placements, records.left(), document.comments());
    }
}
