package io.github.bulletin4j.recognition.ruling;

import io.github.bulletin4j.recognition.SeenBlock;
import io.github.bulletin4j.recognition.SeenParagraph;
import io.github.bulletin4j.recognition.SeenRun;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Parts a print run (印数) from the line of the foot at whose end it stands: the two are read as two lines. */
final class PrintRuns {
    private static final Pattern END = Pattern.compile("[\\s\\p{Zs}]+([（(]?共?印\\s?\\d{1,6}\\s?份[）)]?)[\\s\\p{Zs}]*$");

    private PrintRuns() {}

    /** The blocks of a document, with such lines as two. */
    static List<SeenBlock> parted(List<SeenBlock> blocks) {
        List<SeenBlock> parted = new ArrayList<>();
        for (SeenBlock block : blocks) {
            if (block instanceof SeenParagraph line && line.role() == null) {
                part(line, parted);
            } else {
                parted.add(block);
            }
        }
        return parted;
    }

    private static void part(SeenParagraph line, List<SeenBlock> parted) {
        String text = line.text();
        Matcher end = text.length() > Forms.LONGEST ? null : END.matcher(text);
        if (end == null
                || !end.find()
                || !FootRules.isLabelled(text.substring(0, end.start()).strip())) {
            parted.add(line);
            return;
        }
        parted.add(line.with(List.of(new SeenRun(text.substring(0, end.start()), false, null))));
        parted.add(line.with(List.of(new SeenRun(end.group(1), false, null))));
    }
}
