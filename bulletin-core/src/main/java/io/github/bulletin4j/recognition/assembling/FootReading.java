package io.github.bulletin4j.recognition.assembling;

import io.github.bulletin4j.composition.Role;
import io.github.bulletin4j.model.Colophon;
import io.github.bulletin4j.model.ColophonBuilder;
import io.github.bulletin4j.model.DistributionList;
import io.github.bulletin4j.model.DistributionList.Arrangement;
import io.github.bulletin4j.model.HouseStyle;
import io.github.bulletin4j.model.IssueBuilder;
import io.github.bulletin4j.model.Label;
import io.github.bulletin4j.model.PatternField;
import io.github.bulletin4j.model.Printing;
import io.github.bulletin4j.model.Recipient;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the foot: subject words, distribution lists, print run, people, printing (报尾). */
final class FootReading {
    private final HouseStyle style;
    private final Report report;
    private final ColophonBuilder colophon = Colophon.builder();
    private final List<DistributionList> lists = new ArrayList<>();
    private final Set<Label> taken = EnumSet.noneOf(Label.class);
    private boolean said;

    FootReading(HouseStyle style, @Nullable String approver, Report report) {
        this.style = style;
        this.report = report;
        if (approver != null) {
            colophon.approver(approver);
            taken.add(Label.APPROVER);
            said = true;
        }
    }

    /** Reads a line of the foot; false if the next line is none. */
    boolean read(Cursor cursor) {
        switch (Objects.requireNonNull(cursor.role())) {
            case DISTRIBUTION -> list(cursor);
            case PRINT_RUN -> printRun(cursor.next());
            case EDITORS -> {
                Line line = cursor.next();
                said |= People.read(line, style, colophon, taken, report);
            }
            case PRINTING -> printing(cursor.next());
            default -> {
                return false;
            }
        }
        return true;
    }

    void finish(IssueBuilder issue) {
        issue.distribution(lists).colophon(said ? colophon.build() : null);
    }

    private void list(Cursor cursor) {
        Line line = cursor.next();
        String text = line.text().strip();
        int colon = text.replace(':', '：').indexOf('：');
        String label = colon < 0 ? "" : text.substring(0, colon);
        String rest = text.substring(colon + 1);
        if (label.equals(word(Label.SUBJECTS))) {
            if (report.placedOnce("colophon.subjects", line)) {
                colophon.subjects(List.of(rest.strip().split("[　\\s]+")));
                said = true;
            }
            return;
        }
        DistributionList.Kind kind = kind(label);
        if (kind == null) {
            report.left(line, "has a label that is none of the style's");
            return;
        }
        String path = "distribution[" + lists.size() + "]";
        report.placed(path, line);
        boolean joined = rest.contains(style.recipients().separator()) || !cursor.isAt(Role.RECIPIENT);
        List<String> names = new ArrayList<>();
        if (joined) {
            names.addAll(joined(line, rest, cursor, path));
        } else if (!rest.isBlank()) {
            names.add(bare(line, rest, ""));
        }
        while (cursor.isAt(Role.RECIPIENT)) {
            Line next = cursor.next();
            report.placed(path + ".recipients[" + names.size() + "]", next);
            names.add(bare(next, next.text().strip(), ""));
        }
        List<Recipient> recipients = Recipients.read(names);
        lists.add(new DistributionList(kind, joined ? Arrangement.JOINED : Arrangement.LINES, recipients));
    }

    /** The recipients of a list on one line, or on more if a line ends within the list. */
    private List<String> joined(Line first, String rest, Cursor cursor, String path) {
        Line last = first;
        StringBuilder text = new StringBuilder(rest);
        while (cursor.isAt(Role.RECIPIENT) && Recipients.goesOn(last.text().strip())) {
            last = cursor.next();
            report.placed(path, last);
            text.append(last.text().strip());
        }
        return Recipients.divided(
                style, bare(last, text.toString(), style.recipients().closing()));
    }

    /** A list, or a recipient on a line of its own, without the mark that ends it: another than is printed is left over. */
    private String bare(Line line, String text, String printed) {
        String end = Recipients.end(text);
        if (!end.equals(printed)) {
            report.left(
                    line, end, "ends the list; the house style prints " + (printed.isEmpty() ? "no mark" : printed));
        }
        return Recipients.withoutEnd(text);
    }

    private DistributionList.@Nullable Kind kind(String label) {
        for (DistributionList.Kind kind : DistributionList.Kind.values()) {
            if (label.equals(word(Label.valueOf(kind.name())))) {
                return kind;
            }
        }
        return null;
    }

    private @Nullable String word(Label label) {
        return style.label(label).format(Map.of());
    }

    private void printRun(Line line) {
        String digits = line.text().replaceAll("\\D", "");
        if (digits.isEmpty() || digits.length() > 9) {
            report.left(line, "is no print run");
            return;
        }
        if (report.placedOnce("colophon.printRun", line)) {
            colophon.printRun(Integer.valueOf(digits));
            said = true;
        }
    }

    @SuppressWarnings("NullAway") // what a draft lacks the rules say
    private void printing(Line line) {
        Map<PatternField, String> match =
                line.text().length() > 200 ? null : style.label(Label.PRINTING).match(line.text());
        String office = match == null ? null : match.get(PatternField.OFFICE);
        String day = match == null ? null : match.get(PatternField.DATE);
        LocalDate date = day == null ? null : Dates.parse(style, day.strip());
        if (office == null && date == null || day != null && date == null) {
            report.left(line, "is no printing office with a date as the house style prints it");
            return;
        }
        if (report.placedOnce("colophon.printing", line)) {
            colophon.printing(new Printing(office == null || office.isEmpty() ? null : office, date));
            said = true;
        }
    }
}
