package io.github.bulletin4j.docx.reader;

import io.github.bulletin4j.recognition.SeenBlock;
import io.github.bulletin4j.recognition.SeenRun;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Collects the text of one paragraph (ISO/IEC 29500-1, 17.3.3): runs wherever they are, the results of fields without their
 * instructions, the text of boxes and the pictures that are anchored in it.
 */
final class RunText {
    /** What stands for a symbol that no character is. */
    private static final String UNKNOWN = "\uFFFD";

    private final Reading reading;
    private final Look style;
    private final ObjectReader objects;
    private final List<SeenRun> runs = new ArrayList<>();
    /** The text of the last run, to which more is added. */
    private final StringBuilder text = new StringBuilder();

    private boolean strong;
    private @Nullable String linked;
    private final List<SeenBlock> anchored = new ArrayList<>();
    private final List<String> remarks = new ArrayList<>();
    private final Map<Look, Integer> looks = new HashMap<>();
    private final Fields fields;
    private boolean pageBreak;
    private boolean pageBreakLast;

    RunText(Reading reading, Look style, Fields fields, ObjectReader objects) {
        this.reading = reading;
        this.style = style;
        this.fields = fields;
        this.objects = objects;
        fields.beginParagraph();
    }

    List<SeenRun> runs() {
        endRun();
        return runs;
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
        return pageBreakLast;
    }

    /** The look of most of the text. */
    Look look() {
        return looks.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(style);
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
                case "w:fldChar" -> fields.mark(child.get("w:fldCharType"));
                case "w:commentReference", "w:commentRangeStart" -> remarks.add("comment " + child.get("w:id"));
                case "w:footnoteReference" -> remarks.add("footnote " + child.get("w:id"));
                case "w:endnoteReference" -> remarks.add("endnote " + child.get("w:id"));
                case "w:instrText" -> fields.instruct(child.text());
                case "w:fldSimple" -> {
                    String leads = Fields.target(child.get("w:instr"));
                    read(child, look, leads == null ? target : leads);
                }
                case "w:ruby" -> ruby(child, look, target);
                case "m:oMath" -> add(Formulas.line(child, reading), look, target);
                case "w:drawing", "w:pict", "w:object" -> objects.read(child, anchored);
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
        return target == null || !target.external() ? null : target.name();
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
        if (!"page".equals(piece.get("w:type")) && !"column".equals(piece.get("w:type"))) {
            add("\n", look, target);
        } else if (runs.isEmpty() && text.length() == 0) {
            pageBreak = true;
        } else {
            pageBreakLast = true;
        }
    }

    /** Symbol fonts have their characters in the private-use area; most are bullets and boxes. */
    private static String symbol(Xml piece) {
        String code = piece.get("w:char");
        if (code == null || !code.matches("[0-9A-Fa-f]{1,8}")) {
            return UNKNOWN;
        }
        long c = Long.parseLong(code, 16);
        boolean legal =
                c >= ' ' && c < 0xD800 || c > 0xDFFF && c < 0xFFFE || c > 0xFFFF && c <= Character.MAX_CODE_POINT;
        return legal ? Character.toString((int) c) : UNKNOWN;
    }

    private void add(String text, Look look, @Nullable String given) {
        if (text.isEmpty() || fields.isInstruction()) {
            return;
        }
        String target = given == null ? fields.target() : given;
        looks.merge(look, text.length(), Integer::sum);
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
