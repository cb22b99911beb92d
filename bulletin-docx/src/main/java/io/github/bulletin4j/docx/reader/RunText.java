package io.github.bulletin4j.docx.reader;

import io.github.bulletin4j.recognition.SeenBlock;
import io.github.bulletin4j.recognition.SeenRun;
import io.github.bulletin4j.recognition.SeenTable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Collects the text of one paragraph (ISO/IEC 29500-1, 17.3.3): runs wherever they are, the results of fields without their
 * instructions, the text of boxes and the pictures that are anchored in it.
 */
final class RunText {
    /** Stands between two pages in the runs of a text. */
    static final SeenRun PAGE = new SeenRun("\f", false, null);

    /** What stands for a symbol that no character is. */
    private static final String UNKNOWN = "\uFFFD";

    private final Reading reading;
    private final Look style;
    private final ObjectReader objects;
    private final List<SeenRun> runs = new ArrayList<>();
    private final StringBuilder hidden = new StringBuilder();
    /** The text of the last run, to which more is added. */
    private final StringBuilder text = new StringBuilder();

    private boolean strong;
    private @Nullable String linked;
    private final List<SeenBlock> anchored = new ArrayList<>();
    private final List<String> remarks = new ArrayList<>();
    private final Map<List<@Nullable Object>, Typed> looks = new LinkedHashMap<>();
    private final Fields fields;
    private boolean pageBreak;
    private boolean endsPage;

    RunText(Reading reading, Look style, Fields fields, ObjectReader objects) {
        this.reading = reading;
        this.style = style;
        this.fields = fields;
        this.objects = objects;
        fields.beginParagraph();
    }

    /** The text; {@link #PAGE} stands where a page ends within it. */
    List<SeenRun> runs() {
        endRun();
        if (!runs.isEmpty() && runs.get(runs.size() - 1) == PAGE) {
            runs.remove(runs.size() - 1);
            endsPage = true;
        }
        return runs;
    }

    /** What is there and not shown (ISO/IEC 29500-1, 17.3.2.41). */
    String hidden() {
        return hidden.toString();
    }

    /** What stands beside the text: pictures and boxes. */
    List<SeenBlock> anchored() {
        return anchored;
    }

    /** Comments and notes that are anchored in the text, by their kind and id. */
    List<String> remarks() {
        return remarks;
    }

    /** Whether a page begins with the text. */
    boolean startsPage() {
        return pageBreak;
    }

    /** Whether a page begins behind the text. */
    boolean endsPage() {
        return endsPage || text.length() == 0 && !runs.isEmpty() && runs.get(runs.size() - 1) == PAGE;
    }

    /** The look of most of the text, in however many runs it stands. */
    Look look() {
        Typed most = null;
        for (Typed each : looks.values()) {
            most = most == null || each.length > most.length ? each : most;
        }
        return most == null ? style : most.look;
    }

    /** How much text is of one look. */
    private static final class Typed {
        private final Look look;
        private int length;

        Typed(Look look) {
            this.look = look;
        }
    }

    /** All text below an element, wherever it stands: text of an element that nobody knows is text of the paragraph. */
    void read(Xml parent) {
        read(parent, style, null);
    }

    private void read(Xml parent, Look look, @Nullable String target) {
        for (Xml child : parent.children()) {
            switch (child.name()) {
                case "w:r" -> run(child, target);
                case "w:hyperlink" -> read(child, look, link(child));
                case "mc:AlternateContent" -> read(Alternates.chosen(child), look, target);
                case "w:t", "w:delText", "m:t" -> add(child.text(), look, target);
                case "w:tab", "w:ptab" -> add("\t", look, target);
                case "w:cr" -> add("\n", look, target);
                case "w:br" -> lineOrPage(child, look, target);
                case "w:noBreakHyphen" -> add("\u2011", look, target);
                case "w:sym" -> add(symbol(child), look, target);
                case "w:fldChar" -> field(child.get("w:fldCharType"), look, target);
                case "w:commentReference", "w:commentRangeStart" -> remarks.add("comment " + child.get("w:id"));
                case "w:footnoteReference" -> remarks.add("footnote " + child.get("w:id"));
                case "w:endnoteReference" -> remarks.add("endnote " + child.get("w:id"));
                case "w:instrText" -> fields.instruct(child.text());
                case "w:fldSimple" -> {
                    String instruction = child.get("w:instr");
                    field("begin", look, target);
                    fields.instruct(instruction == null ? "" : instruction);
                    field("separate", look, target);
                    read(child, look, target);
                    field("end", look, target);
                }
                case "w:ruby" -> ruby(child, look, target);
                case "m:oMath" -> add(Formulas.line(child, reading), look, target);
                case "w:drawing", "w:pict", "w:object" -> object(child, look);
                case "w:subDoc" -> objects.unread(child);
                case "w:pPr", "w:rPr", "w:sdtPr", "w:sdtEndPr", "w:delInstrText" -> {}
                default -> {
                    if (!reading.isGone(child.name())) {
                        read(child, look, target);
                    }
                }
            }
        }
    }

    private @Nullable String link(Xml hyperlink) {
        Relations.Target target = reading.relations().byId(hyperlink.get("r:id"));
        if (target == null || !target.external()) {
            return null;
        }
        String anchor = hyperlink.get("w:anchor");
        return anchor == null || target.name().indexOf('#') >= 0 ? target.name() : target.name() + "#" + anchor;
    }

    /** Some fields have no result: what they draw stands in their instruction. */
    private void field(@Nullable String mark, Look look, @Nullable String target) {
        String drawn = fields.mark(mark);
        if (drawn != null && !fields.instruct(drawn)) {
            add(drawn, look, target);
        }
    }

    private void object(Xml object, Look look) {
        if (!isHidden(look)) {
            objects.read(object, anchored);
            return;
        }
        List<SeenBlock> found = new ArrayList<>();
        objects.read(object, found);
        hidden.append(new SeenTable.Cell(0, 1, 1, found).text());
    }

    private static boolean isHidden(Look look) {
        return Boolean.TRUE.equals(look.hidden);
    }

    private void run(Xml run, @Nullable String target) {
        Xml properties = reading.properties(run.child("w:rPr"));
        Look own = Look.of(null, properties);
        String id = properties == null ? null : properties.valueOf("w:rStyle");
        Look look = own.over(reading.styles().character(id)).over(style);
        read(run, look, target);
    }

    /** How a word is read stands behind it in brackets (ISO/IEC 29500-1, 17.3.3.25). */
    private void ruby(Xml ruby, Look look, @Nullable String target) {
        Xml base = ruby.child("w:rubyBase");
        Xml guide = ruby.child("w:rt");
        if (base == null || guide == null || guide.first("w:t") == null) {
            read(ruby, look, target);
            return;
        }
        read(base, look, target);
        add("（", look, target);
        read(guide, look, target);
        add("）", look, target);
    }

    private void lineOrPage(Xml piece, Look look, @Nullable String target) {
        if (isHidden(look)) {
            return;
        }
        if (!"page".equals(piece.get("w:type")) && !"column".equals(piece.get("w:type"))) {
            add("\n", look, target);
        } else if (runs.isEmpty() && text.length() == 0) {
            pageBreak = true;
        } else if (!endsPage()) {
            endRun();
            runs.add(PAGE);
        }
    }

    /** Symbol fonts have their characters in the private-use area; most are bullets and boxes. */
    private static String symbol(Xml piece) {
        String code = piece.get("w:char");
        if (code == null || !code.matches("[0-9A-Fa-f]{1,8}")) {
            return UNKNOWN;
        }
        long c = Long.parseLong(code, 16);
        String sign = SymbolFonts.sign(piece.get("w:font"), c);
        if (sign != null) {
            return sign;
        }
        boolean legal =
                c >= ' ' && c < 0xD800 || c > 0xDFFF && c < 0xFFFE || c > 0xFFFF && c <= Character.MAX_CODE_POINT;
        return legal ? Character.toString((int) c) : UNKNOWN;
    }

    private void add(String text, Look look, @Nullable String given) {
        if (text.isEmpty()) {
            return;
        }
        fields.write();
        if (fields.isInstruction()) {
            fields.instruct(text);
            return;
        }
        if (isHidden(look)) {
            hidden.append(text);
            return;
        }
        String target = given == null ? fields.target() : given;
        looks.computeIfAbsent(look.type(), type -> new Typed(look)).length += text.length();
        boolean isStrong = look.isBold() && !style.isBold();
        if (isStrong != strong || target != null || linked != null) {
            endRun();
        }
        strong = isStrong;
        linked = target;
        this.text.append(text);
    }

    private void endRun() {
        if (text.length() > 0) {
            runs.add(new SeenRun(text.toString(), strong, linked));
            text.setLength(0);
        }
    }
}
