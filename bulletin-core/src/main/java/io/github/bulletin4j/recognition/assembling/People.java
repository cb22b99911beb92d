package io.github.bulletin4j.recognition.assembling;

import io.github.bulletin4j.model.ColophonBuilder;
import io.github.bulletin4j.model.HouseStyle;
import io.github.bulletin4j.model.Label;
import java.util.Map;

/** Reads the line of the people responsible (责任编辑、审核、签发、电话), divided by blanks. */
final class People {
    private People() {}

    /** Whether anything was read. */
    static boolean read(Line line, HouseStyle style, ColophonBuilder colophon, Report report) {
        boolean said = false;
        for (String part : line.text().strip().split("[　\\t]+|\\s{2,}")) {
            int colon = part.replace(':', '：').indexOf('：');
            if (colon <= 0 || colon == part.length() - 1) {
                report.left(line, part, "is no label with a name");
                continue;
            }
            add(part.substring(0, colon), part.substring(colon + 1), style, colophon);
            said = true;
        }
        if (said) {
            report.placed("colophon", line);
        }
        return said;
    }

    private static void add(String label, String value, HouseStyle style, ColophonBuilder colophon) {
        if (label.equals(word(style, Label.EDITOR))) {
            colophon.editor(value);
        } else if (label.equals(word(style, Label.REVIEWER))) {
            colophon.reviewer(value);
        } else if (label.equals(word(style, Label.APPROVER))) {
            colophon.approver(value);
        } else if (label.equals(word(style, Label.PHONE))) {
            colophon.phone(value);
        } else {
            colophon.addCredit(label, value);
        }
    }

    private static String word(HouseStyle style, Label label) {
        return String.valueOf(style.label(label).format(Map.of()));
    }
}
