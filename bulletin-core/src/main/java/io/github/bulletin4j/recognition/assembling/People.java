package io.github.bulletin4j.recognition.assembling;

import io.github.bulletin4j.model.ColophonBuilder;
import io.github.bulletin4j.model.HouseStyle;
import io.github.bulletin4j.model.Label;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads the line of the people responsible (责任编辑、审核、签发、电话), divided by blanks. */
final class People {
    private static final List<Label> LABELS = List.of(Label.EDITOR, Label.REVIEWER, Label.APPROVER, Label.PHONE);

    /** What stands between two people: blanks, of which one is enough before a label. */
    private static final String BETWEEN = "[　\\t]+|\\s{2,}|\\s(?=\\p{IsHan}{2,6}[：:])";

    private People() {}

    /** Whether anything was read. A label that is taken already is a credit of its own. */
    static boolean read(Line line, HouseStyle style, ColophonBuilder colophon, Set<Label> taken, Report report) {
        boolean said = false;
        for (String part : line.text().strip().split(BETWEEN)) {
            int colon = part.replace(':', '：').indexOf('：');
            if (colon <= 0 || colon == part.length() - 1) {
                report.left(line, part, "is no label with a name");
                continue;
            }
            add(part.substring(0, colon), part.substring(colon + 1), style, colophon, taken);
            said = true;
        }
        if (said) {
            report.placed("colophon", line);
        }
        return said;
    }

    private static void add(String word, String value, HouseStyle style, ColophonBuilder colophon, Set<Label> taken) {
        for (Label label : LABELS) {
            if (word.equals(word(style, label)) && taken.add(label)) {
                switch (label) {
                    case EDITOR -> colophon.editor(value);
                    case REVIEWER -> colophon.reviewer(value);
                    case APPROVER -> colophon.approver(value);
                    default -> colophon.phone(value);
                }
                return;
            }
        }
        colophon.addCredit(word, value);
    }

    private static String word(HouseStyle style, Label label) {
        return String.valueOf(style.label(label).format(Map.of()));
    }
}
