package io.github.bulletin4j.recognition.restoring;

import io.github.bulletin4j.composition.Role;
import io.github.bulletin4j.model.HouseStyle;
import io.github.bulletin4j.model.Recipient;
import io.github.bulletin4j.recognition.Certainty;
import io.github.bulletin4j.recognition.SeenParagraph;
import io.github.bulletin4j.recognition.assembling.Assembler;
import io.github.bulletin4j.recognition.assembling.Line;
import io.github.bulletin4j.recognition.assembling.Report;
import io.github.bulletin4j.recognition.plain.Strokes;
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
    private final Additions additions;
    private final Records records;

    Insertions(RecordNode issue, HouseStyle style, Additions additions, Records records) {
        this.issue = issue;
        this.style = style;
        this.additions = additions;
        this.records = records;
    }

    /** Items that follow each other, behind what was printed from a path; behind the empty path, before all of that. */
    void insert(List<SeenItem> added, String path) {
        List<SeenItem> items = withoutRules(added);
        List<Line> lines = lines(items, !isBehind(path));
        int begin = 0;
        for (int i = 1; i <= lines.size(); i++) {
            if (i == lines.size() || kind(lines.get(i)) != kind(lines.get(begin)) && kind(lines.get(begin)) != 1) {
                insert(items.subList(begin, i), lines.subList(begin, i), path);
                begin = i;
            }
        }
    }

    /** A rule that is typed is no text (分隔线). */
    private List<SeenItem> withoutRules(List<SeenItem> items) {
        List<SeenItem> others = new ArrayList<>();
        for (SeenItem item : items) {
            boolean typed = item.block() instanceof SeenParagraph paragraph && paragraph.role() == null;
            if (typed && Strokes.areRule(item.text())) {
                records.left(item, "is a rule typed where no layout draws one");
            } else {
                others.add(item);
            }
        }
        return others;
    }

    private static boolean isBehind(String path) {
        return BEHIND.stream().anyMatch(path::startsWith);
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

    /** Inserts lines of one kind. */
    private void insert(List<SeenItem> items, List<Line> lines, String path) {
        Report report = new Report();
        Assembler assembler = new Assembler(style, report);
        int kind = kind(lines.get(0));
        List<?> values = List.of();
        ListNode list = null;
        Node behind = null;
        if (kind == 1) {
            list = list("articles");
            behind = isBehind(path) ? element(list, Integer.MAX_VALUE) : element(list, path, "articles[");
            values = assembler.articles(lines);
        } else if (kind == 2 && path.startsWith("distribution[")) {
            list = list(path.substring(0, path.indexOf(']') + 1) + ".recipients");
            behind = path.contains("recipients[") ? element(list, path, "recipients[") : element(list, 0);
            values = lines.stream().map(line -> Recipient.of(line.text())).toList();
        } else if (kind == 0 && isItem(lines, path)) {
            list = list(path.substring(0, path.indexOf(".items[") + 6));
            behind = element(list, path, ".items[");
            values = assembler.items(lines);
        } else if (kind == 0 && (path.startsWith("articles[") || path.startsWith("appendices["))) {
            list = list(path.substring(0, path.indexOf(']') + 1) + ".body");
            behind = element(list, path, ".body[");
            values = assembler.blocks(lines);
        }
        if (list == null || values.isEmpty()) {
            items.forEach(item -> records.left(item, "was added where its style has no place"));
            return;
        }
        List<Node> added = new ArrayList<>();
        for (Object value : values) {
            added.add(records.alive(new ValueNode(value)));
        }
        additions.add(list, behind, added);
        if (report.placements().isEmpty()) {
            for (int i = 0; i < items.size(); i++) {
                Line line = lines.get(i);
                records.placed(added.get(Math.min(i, added.size() - 1)), items.get(i), line.reason(), line.certainty());
            }
        }
        report.placements().forEach(each -> records.placed(added, each));
        report.leftovers().forEach(each -> records.left(each.place(), each.text(), each.reason()));
    }

    private @Nullable ListNode list(String path) {
        return NodePaths.find(issue, path) instanceof ListNode list ? list : null;
    }

    private static boolean isItem(List<Line> lines, String path) {
        return path.contains(".items[") && lines.stream().allMatch(line -> line.role() == Role.LIST_ITEM);
    }

    /** The element of a list that a path goes through, or null. */
    private static @Nullable Node element(@Nullable ListNode list, String path, String name) {
        int from = path.indexOf(name) + name.length();
        return from < name.length()
                ? null
                : element(list, Integer.parseInt(path.substring(from, path.indexOf(']', from))));
    }

    /** An element of a list, or the last one; null if it has none. */
    private static @Nullable Node element(@Nullable ListNode list, int index) {
        int last = list == null ? -1 : list.elements().size() - 1;
        return list == null || last < 0 ? null : list.elements().get(Math.min(index, last));
    }
}
