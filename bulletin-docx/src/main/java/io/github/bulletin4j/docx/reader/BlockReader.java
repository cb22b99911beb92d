package io.github.bulletin4j.docx.reader;

import io.github.bulletin4j.composition.Role;
import io.github.bulletin4j.docx.parts.StyleName;
import io.github.bulletin4j.recognition.Comment;
import io.github.bulletin4j.recognition.Leftover;
import io.github.bulletin4j.recognition.SeenBlock;
import io.github.bulletin4j.recognition.SeenLook;
import io.github.bulletin4j.recognition.SeenParagraph;
import io.github.bulletin4j.recognition.SeenRun;
import io.github.bulletin4j.recognition.SeenTable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads the blocks of a body, in order (ISO/IEC 29500-1, 17.2.2). For one document. */
final class BlockReader {
    /** Paragraphs of all parts, and cells of all tables; far more than any bulletin has, and as many as 256 MiB hold. */
    static final int MOST = 200_000;

    private Reading reading;
    private final ObjectReader objects;
    private final TableReader tables;
    private final Fields fields = new Fields();
    private final Map<String, String> anchors = new HashMap<>();
    private List<SeenRun> held = new ArrayList<>();
    private int paragraphs;
    /** Parts of paragraphs behind a page break. */
    private int parts;

    /** The part outside the body that is being read, or null. */
    private @Nullable String outside;

    private boolean newPage;
    private final List<Leftover> unread = new ArrayList<>();

    BlockReader(Reading reading) {
        this.reading = reading;
        this.objects = new ObjectReader(this);
        this.tables = new TableReader(reading, this);
    }

    /** Where comments and notes of the document are anchored, by their kind and id. */
    Map<String, String> anchors() {
        return anchors;
    }

    /** The place that is being read. */
    String place() {
        return outside == null ? "paragraph " + paragraphs : outside;
    }

    /** What is known of the document, with the relationships of the part that is being read. */
    Reading reading() {
        return reading;
    }

    /** What is read next stands in another part than the body, which has relationships of its own. */
    void turnTo(String place, Relations relations) {
        outside = place;
        reading = reading.with(relations);
    }

    void read(Xml block, List<SeenBlock> found) {
        switch (block.name()) {
            case "w:p" -> paragraph(block, found);
            case "w:tbl" -> {
                finish(found);
                SeenTable table = tables.read(block);
                if (!table.rows().isEmpty()) {
                    found.add(table);
                }
            }
            case "w:commentRangeStart" ->
                anchors.putIfAbsent("comment " + block.get("w:id"), "paragraph " + (paragraphs + 1));
            case "mc:AlternateContent" -> children(Alternates.chosen(block), found);
            case "w:altChunk" -> objects.unread(block);
            case "w:sectPr", "w:sdtPr", "w:sdtEndPr", "w:tcPr" -> {}
            default -> {
                if (!reading.isGone(block.name())) {
                    children(block, found);
                }
            }
        }
    }

    private void children(Xml parent, List<SeenBlock> found) {
        for (Xml child : parent.children()) {
            read(child, found);
        }
    }

    private void paragraph(Xml element, List<SeenBlock> found) {
        if (++paragraphs > MOST) {
            throw tooMany();
        }
        String place = place();
        Xml current = element.child("w:pPr");
        Xml properties = reading.properties(current);
        String id = properties == null ? null : properties.valueOf("w:pStyle");
        Look look = Look.of(properties, null).over(reading.styles().paragraph(id));
        RunText text = new RunText(reading, look, fields, objects);
        text.read(element);
        text.remarks().forEach(remark -> anchors.putIfAbsent(remark, place));
        boolean joined = !held.isEmpty();
        List<SeenRun> said = text.runs();
        if (joined && text.startsPage()) {
            breakPage();
        }
        held.addAll(said);
        if (!text.hidden().isBlank()) {
            unread(text.hidden(), "hidden text is in no part of an issue");
        }
        if (isMarkGone(current)) {
            if (text.endsPage()) {
                breakPage();
            }
            found.addAll(text.anchored());
            return;
        }
        List<SeenRun> runs = held;
        held = new ArrayList<>();
        String number = number(look, id);
        if (!number.isEmpty()) {
            runs.add(0, new SeenRun(number, false, null));
        }
        boolean startsPage = newPage || !joined && text.startsPage() || Boolean.TRUE.equals(look.pageBreak);
        newPage = text.endsPage() || endsSection(current) || startsPage && runs.isEmpty();
        String name = reading.styles().name(id);
        Role role = StyleName.role(name == null ? id : name);
        boolean separates = role == null && StyleName.isAuxiliary(name == null ? id : name);
        List<SeenBlock> anchored = text.anchored();
        if (runs.isEmpty() && !anchored.isEmpty() && !joined) {
            found.addAll(anchored);
            return;
        }
        if (separates && runs.isEmpty()) {
            return;
        }
        SeenParagraph whole = new SeenParagraph(
                place, separates ? null : role, name, look(look, text.look(), startsPage), number, runs);
        pages(whole, found);
        found.addAll(anchored);
    }

    private static UnreadablePackageException tooMany() {
        return new UnreadablePackageException("", "a document must have at most " + MOST + " paragraphs", null);
    }

    /** A page ends within what is held back. */
    private void breakPage() {
        if (!held.isEmpty() && held.get(held.size() - 1) != RunText.PAGE) {
            held.add(RunText.PAGE);
        }
    }

    /** A paragraph that goes on on another page after a break is two for whoever reads it. */
    private void pages(SeenParagraph whole, List<SeenBlock> found) {
        int from = 0;
        for (int i = 0; i < whole.runs().size(); i++) {
            if (whole.runs().get(i) == RunText.PAGE) {
                if (++parts + paragraphs > MOST) {
                    throw tooMany();
                }
                found.add(part(whole, from, i));
                from = i + 1;
            }
        }
        found.add(from == 0 ? whole : part(whole, from, whole.runs().size()));
    }

    private static SeenParagraph part(SeenParagraph whole, int from, int to) {
        SeenLook look = from == 0 ? whole.look() : whole.look().startingPage();
        String number = from == 0 ? whole.number() : "";
        return new SeenParagraph(
                whole.place(),
                whole.role(),
                whole.style(),
                look,
                number,
                whole.runs().subList(from, to));
    }

    private String number(Look look, @Nullable String style) {
        if (look.list == null || look.list.equals("0")) {
            return "";
        }
        int level = look.level == null ? reading.numbering().levelOf(look.list, style) : look.level;
        return reading.numbering().next(look.list, level);
    }

    /** Whether the paragraph goes on in the next one, once changes are accepted or rejected. */
    private boolean isMarkGone(@Nullable Xml properties) {
        Xml mark = properties == null ? null : properties.child("w:rPr");
        return reading.hasGone(mark, "w:del", "w:ins", "w:moveFrom", "w:moveTo");
    }

    private static boolean endsSection(@Nullable Xml properties) {
        Xml section = properties == null ? null : properties.child("w:sectPr");
        return section != null && !"continuous".equals(section.valueOf("w:type"));
    }

    private static SeenLook look(Look paragraph, Look run, boolean startsPage) {
        SeenLook.Alignment alignment = alignment(paragraph.alignment);
        return new SeenLook(
                alignment,
                run.halfPoints == null ? 0 : run.halfPoints / 2.0,
                run.color,
                run.font,
                run.isBold(),
                paragraph.firstLine == null ? 0 : paragraph.firstLine / 20.0,
                startsPage,
                Boolean.TRUE.equals(paragraph.rule),
                paragraph.outline == null || paragraph.outline > 9 ? 0 : paragraph.outline);
    }

    private static SeenLook.Alignment alignment(@Nullable String jc) {
        if (jc == null) {
            return SeenLook.Alignment.UNKNOWN;
        }
        return switch (jc) {
            case "center" -> SeenLook.Alignment.CENTER;
            case "right", "end" -> SeenLook.Alignment.RIGHT;
            case "left", "start" -> SeenLook.Alignment.LEFT;
            default -> SeenLook.Alignment.JUSTIFIED;
        };
    }

    /** What is still held back of paragraphs whose marks are gone. */
    void finish(List<SeenBlock> found) {
        if (!held.isEmpty()) {
            pages(new SeenParagraph(place(), null, null, SeenLook.PLAIN, "", held), found);
            held = new ArrayList<>();
        }
    }

    /** Blocks that stand apart, in a cell or a box: no paragraph outside goes on in them, nor one of them outside. */
    void apart(Xml parent, List<SeenBlock> found) {
        List<SeenRun> outside = held;
        held = new ArrayList<>();
        children(parent, found);
        finish(found);
        held = outside;
    }

    /** Notes that something drawn is not read. */
    void unread(@Nullable String alt, String reason) {
        unread.add(new Leftover(place(), alt == null ? "" : alt, reason));
    }

    /** What is drawn and not read. */
    List<Leftover> unread() {
        return unread;
    }

    /** The text of blocks, a paragraph on each line. */
    String text(Xml parent) {
        List<SeenBlock> blocks = new ArrayList<>();
        apart(parent, blocks);
        return new SeenTable.Cell(0, 1, 1, blocks).text();
    }

    /** The comments of a part, which has relationships of its own. */
    List<Comment> comments(Xml part, Relations relations) {
        List<Comment> comments = new ArrayList<>();
        for (Xml each : part.children()) {
            String anchor = anchors.getOrDefault("comment " + each.get("w:id"), "");
            turnTo("a comment" + (anchor.isEmpty() ? "" : " of " + anchor), relations);
            String text = text(each);
            comments.add(new Comment(anchor, each.get("w:author"), text));
        }
        return comments;
    }
}
