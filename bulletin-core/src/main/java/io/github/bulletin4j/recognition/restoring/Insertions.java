package io.github.bulletin4j.recognition.restoring;

import io.github.bulletin4j.composition.Role;
import io.github.bulletin4j.model.HouseStyle;
import io.github.bulletin4j.model.Recipient;
import io.github.bulletin4j.recognition.Certainty;
import io.github.bulletin4j.recognition.SeenParagraph;
import io.github.bulletin4j.recognition.assembling.Assembler;
import io.github.bulletin4j.recognition.assembling.Line;
import io.github.bulletin4j.recognition.assembling.Report;
import io.github.bulletin4j.recognition.ruling.RoleRules;
import io.github.bulletin4j.unprinted.ListNode;
import io.github.bulletin4j.unprinted.Node;
import io.github.bulletin4j.unprinted.RecordNode;
import io.github.bulletin4j.unprinted.ValueNode;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Puts what editors added into an issue, behind what stands before it in the document. */
final class Insertions {
    private static final String REASON = "added behind what was printed; its style says what it is";
    /** What stands behind the articles. */
    private static final List<String> BEHIND = List.of("appendices", "distribution", "colophon");

    private static final Set<Role> ARTICLE = EnumSet.of(Role.COLUMN, Role.KICKER, Role.HEADLINE);

    private final RecordNode issue;
    private final HouseStyle style;
    private final Records records;

    Insertions(RecordNode issue, HouseStyle style, Records records) {
        this.issue = issue;
        this.style = style;
        this.records = records;
    }

    /** Items that follow each other, behind the one that stands at a path. */
    void insert(List<SeenItem> items, @Nullable Node before) {
        String path = before == null ? "" : NodePaths.all(issue).getOrDefault(before, "");
        boolean behind = BEHIND.stream().anyMatch(path::startsWith);
        List<Line> lines = lines(items, !behind);
        int begin = 0;
        for (int i = 1; i <= lines.size(); i++) {
            if (i == lines.size() || kind(lines.get(i)) != kind(lines.get(begin)) && kind(lines.get(begin)) != 1) {
                String after = insert(items.subList(begin, i), lines.subList(begin, i), path);
                path = after == null ? path : after;
                begin = i;
            }
        }
    }

    /** What each item is: its style says it, or, of what has none and stands among the articles, its looks. */
    private static List<Line> lines(List<SeenItem> items, boolean among) {
        List<Line> lines = new ArrayList<>();
        boolean inArticle = false;
        for (Line line : RoleRules.added(items.stream().map(SeenItem::block).toList())) {
            inArticle |= line.role() != null && ARTICLE.contains(line.role());
            boolean styled = line.block() instanceof SeenParagraph paragraph && paragraph.role() != null;
            if (styled || line.role() == null || !among) {
                Role role = styled || line.role() == null ? line.role() : Role.BODY;
                lines.add(new Line(line.block(), role, REASON, Certainty.LIKELY));
            } else if (line.role() == Role.BYLINE && !inArticle) {
                // The article before may have its own by-line: what is added to its text is text.
                lines.add(new Line(line.block(), Role.BODY, "added without a style to a text", Certainty.GUESSED));
            } else {
                lines.add(line);
            }
        }
        return lines;
    }

    private static int kind(Line line) {
        if (line.role() == null) {
            return 0;
        }
        return ARTICLE.contains(line.role()) ? 1 : line.role() == Role.RECIPIENT ? 2 : isBody(line.role()) ? 0 : 3;
    }

    private static boolean isBody(Role role) {
        return role.compareTo(Role.BODY) >= 0 && role.compareTo(Role.SIGNATURE) <= 0;
    }

    /** Inserts lines of one kind; the path of the last thing that was inserted, or null. */
    private @Nullable String insert(List<SeenItem> items, List<Line> lines, String path) {
        Report report = new Report();
        Assembler assembler = new Assembler(style, report);
        int kind = kind(lines.get(0));
        List<?> values = List.of();
        ListNode list = null;
        int place = 0;
        if (kind == 1) {
            list = (ListNode) issue.components().get("articles");
            place = path.startsWith("articles[") ? index(path, "articles[") + 1 : 0;
            values = assembler.articles(lines);
        } else if (kind == 2) {
            int end = path.indexOf(']');
            Node found = path.startsWith("distribution[")
                    ? NodePaths.find(issue, path.substring(0, end + 1) + ".recipients")
                    : null;
            list = (ListNode) found;
            place = path.contains("recipients[") ? index(path, "recipients[") + 1 : 1;
            values = lines.stream().map(line -> Recipient.of(line.text())).toList();
        } else if (kind == 0 && (path.startsWith("articles[") || path.startsWith("appendices["))) {
            list = (ListNode) NodePaths.find(issue, path.substring(0, path.indexOf(']') + 1) + ".body");
            place = path.contains(".body[") ? index(path, ".body[") + 1 : 0;
            if (list != null && isItem(lines, path)) {
                list = (ListNode) NodePaths.find(issue, path.substring(0, path.indexOf(".items[") + 6));
                place = index(path, ".items[") + 1;
                values = assembler.items(lines);
            } else {
                values = assembler.blocks(lines);
            }
        }
        if (list == null || values.isEmpty()) {
            items.forEach(item -> records.left(item, "was added where its style has no place"));
            return null;
        }
        Node last = list;
        List<Node> added = new ArrayList<>();
        for (Object value : values) {
            last = records.alive(new ValueNode(value));
            added.add(last);
            list.elements().add(Math.min(place++, list.elements().size()), last);
        }
        if (report.placements().isEmpty()) {
            for (int i = 0; i < items.size(); i++) {
                Line line = lines.get(i);
                records.placed(added.get(Math.min(i, added.size() - 1)), items.get(i), line.reason(), line.certainty());
            }
        }
        report.placements().forEach(each -> records.placed(added, each));
        report.leftovers().forEach(each -> records.left(each.place(), each.text(), each.reason()));
        return NodePaths.all(issue).get(last);
    }

    private static boolean isItem(List<Line> lines, String path) {
        return path.contains(".items[") && lines.stream().allMatch(line -> line.role() == Role.LIST_ITEM);
    }

    private static int index(String path, String list) {
        int from = path.indexOf(list) + list.length();
        return Integer.parseInt(path.substring(from, path.indexOf(']', from)));
    }
}
