package io.github.bulletin4j.recognition.assembling;

import io.github.bulletin4j.composition.Role;
import io.github.bulletin4j.model.Classification;
import io.github.bulletin4j.model.Compilers;
import io.github.bulletin4j.model.HeadLine;
import io.github.bulletin4j.model.IssueNumber;
import io.github.bulletin4j.model.Marking;
import io.github.bulletin4j.model.PrintPattern;
import io.github.bulletin4j.recognition.SeenLook;
import io.github.bulletin4j.recognition.SeenParagraph;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the head: marking, masthead, and the lines below it (报头). */
final class HeadReading {
    /** What no wording of a style may hold; a tab divides slots. */
    private static final Pattern UNPRINTABLE = Pattern.compile("[\\p{Cc}\\u2028\\u2029\\uFFFE\\uFFFF&&[^\\t]]");

    private final Report report;
    private final HeadSlots slots = new HeadSlots();
    private final List<HeadLine> lines = new ArrayList<>();
    private @Nullable String owner;
    private @Nullable String name;
    private boolean ownerBelow;
    private @Nullable Classification level;
    private @Nullable String term;
    private @Nullable String urgency;
    private @Nullable String copyNumber;
    private @Nullable String notice;

    HeadReading(Report report) {
        this.report = report;
    }

    void read(Cursor cursor) {
        while (cursor.isAt(
                Role.COPY_NUMBER,
                Role.CLASSIFICATION,
                Role.URGENCY,
                Role.NOTICE,
                Role.OWNER,
                Role.NAME,
                Role.NUMBER,
                Role.MASTHEAD_LINE,
                Role.COMPILERS)) {
            Line line = cursor.next();
            if (!read(line)) {
                report.left(line, "is in no part of the head");
            }
        }
    }

    private boolean read(Line line) {
        String text = line.text().strip();
        switch (line.roleOr(Role.MASTHEAD_LINE)) {
            case COPY_NUMBER -> {
                return placed(copyNumber == null, line, "marking.copyNumber", () -> copyNumber = text);
            }
            case CLASSIFICATION -> {
                return level == null && classification(line, text);
            }
            case URGENCY -> {
                return placed(urgency == null, line, "marking.urgency", () -> urgency = text);
            }
            case NOTICE -> {
                return placed(notice == null, line, "marking.notice", () -> notice = text);
            }
            case OWNER -> {
                ownerBelow = name != null;
                return placed(owner == null, line, "series.owner", () -> owner = text);
            }
            case NAME -> {
                return placed(name == null, line, "series.name", () -> name = text);
            }
            default -> {
                return headLine(line);
            }
        }
    }

    private boolean placed(boolean free, Line line, String path, Runnable set) {
        if (free) {
            report.placed(path, line);
            set.run();
        }
        return free;
    }

    private boolean classification(Line line, String text) {
        int star = text.indexOf('★');
        String word = star < 0 ? text : text.substring(0, star);
        for (Classification each : Classification.values()) {
            if (each.label().equals(word)) {
                level = each;
                term = star < 0 ? null : text.substring(star + 1);
                report.placed("marking.level", line);
                return true;
            }
        }
        return false;
    }

    private boolean headLine(Line line) {
        String text = line.text();
        if (text.length() > PrintPattern.LONGEST / 2
                || UNPRINTABLE.matcher(text).find()) {
            return false;
        }
        SeenLook look = ((SeenParagraph) line.block()).look();
        boolean right = look.alignment() == SeenLook.Alignment.RIGHT;
        boolean left = text.startsWith("\t");
        String[] parts = (left ? text.substring(1) : text).split("\t");
        String[] places = new String[3];
        if (parts.length == 1) {
            places[right ? 2 : line.role() == Role.MASTHEAD_LINE && !look.isCentered() ? 0 : 1] = parts[0].strip();
        } else if (parts.length == 2) {
            places[left ? 1 : 0] = parts[0].strip();
            places[2] = parts[1].strip();
        } else {
            places[0] = parts[0].strip();
            places[1] = parts[1].strip();
            places[2] =
                    String.join("　", List.of(parts).subList(2, parts.length)).strip();
        }
        lines.add(HeadLine.of(slots.pattern(places[0], 0), slots.pattern(places[1], 1), slots.pattern(places[2], 2)));
        report.placed(slots.lastPath(), line);
        return true;
    }

    List<HeadLine> lines() {
        return lines;
    }

    HeadSlots slots() {
        return slots;
    }

    boolean ownerBelow() {
        return ownerBelow;
    }

    @Nullable
    String owner() {
        return owner;
    }

    @Nullable
    String name() {
        return name;
    }

    @Nullable
    IssueNumber number() {
        return slots.number();
    }

    @Nullable
    LocalDate date() {
        return slots.date();
    }

    @Nullable
    String approver() {
        return slots.approver();
    }

    List<Compilers> compilers() {
        return slots.compilers();
    }

    @Nullable
    Marking marking() {
        boolean said = level != null || urgency != null || copyNumber != null || notice != null;
        return said ? new Marking(level, term, urgency, copyNumber, notice) : null;
    }
}
