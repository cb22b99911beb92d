package io.github.bulletin4j.recognition.assembling;

import io.github.bulletin4j.composition.Role;
import io.github.bulletin4j.model.HeadLine;
import io.github.bulletin4j.model.HouseStyle;
import io.github.bulletin4j.model.HouseStyleBuilder;
import io.github.bulletin4j.model.IssueNumber;
import io.github.bulletin4j.model.Label;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The house style that the lines of a document speak for: the patterns that would print them. */
final class StyleGuess {
    private static final List<String> DATES = List.of(
            "{year}年{month}月{day}日",
            "{year:〇}年{month:一}月{day:一}日",
            "{year}年{month}月{day}日 {weekday}",
            "{year}年{month}月{day}日（{weekday}）",
            "{year}年{month:00}月{day:00}日");
    private static final Pattern UNIT = Pattern.compile("([（(]?(?:计量)?单位[：:])[^）)]{1,20}([）)]?)");
    private static final Pattern NOTE = Pattern.compile("([^：:\\d\\s\\p{Cc}\\u2028\\u2029]{1,4})\\s*[：:]");

    private final HouseStyleBuilder style = HouseStyle.builder();

    private StyleGuess() {}

    static StyleGuess of(List<Line> lines, HeadReading head) {
        StyleGuess guess = new StyleGuess();
        guess.head(head);
        ArticleNumberGuess.guess(lines, guess.style);
        EndGuess.guess(lines, guess.style);
        guess.body(lines);
        FootGuess.guess(lines, guess.style);
        return guess;
    }

    HouseStyleBuilder builder() {
        return style;
    }

    HouseStyle style() {
        return style.build();
    }

    private void head(HeadReading head) {
        HeadSlots slots = head.slots();
        IssueNumber number = slots.number();
        if (number != null && slots.numberText() != null) {
            NumberGuess.guess(number, slots.date(), slots.numberText(), style);
        }
        if (slots.date() != null && slots.dateText() != null) {
            date(slots.date(), slots.dateText());
        }
        style.ownerBelow(head.ownerBelow() && head.owner() != null);
        List<HeadLine> lines = head.lines();
        if (!lines.isEmpty() && !isStandard(lines)) {
            style.head(lines);
        }
    }

    /** Whether the standard head prints the same lines, with slots that have no value left out. */
    private static boolean isStandard(List<HeadLine> lines) {
        List<HeadLine> usual = HouseStyle.standard().head();
        int at = 0;
        for (HeadLine line : lines) {
            boolean found = false;
            while (at < usual.size() && !found) {
                HeadLine other = usual.get(at++);
                found = fits(line.left(), other.left())
                        && fits(line.center(), other.center())
                        && fits(line.right(), other.right());
            }
            if (!found) {
                return false;
            }
        }
        return true;
    }

    private static boolean fits(@Nullable Object slot, @Nullable Object usual) {
        return slot == null || slot.equals(usual);
    }

    private void date(LocalDate date, String text) {
        String pattern = pattern(date, text);
        if (pattern != null) {
            style.date(pattern);
        }
    }

    /** Whether a date is printed like this in a form that is known. */
    static boolean prints(LocalDate date, String text) {
        return pattern(date, text) != null;
    }

    private static @Nullable String pattern(LocalDate date, String text) {
        for (String pattern : DATES) {
            if (HeadSlots.prints(HouseStyle.builder().date(pattern).build(), date, text)) {
                return pattern;
            }
        }
        return null;
    }

    /** How tables, appendices and what stands at them are labelled. */
    private void body(List<Line> lines) {
        boolean noted = false;
        for (Line line : lines) {
            String text = line.text().strip();
            if (line.role() == Role.TABLE_UNIT) {
                Matcher unit = UNIT.matcher(text);
                if (unit.matches()) {
                    style.label(Label.UNIT, unit.group(1) + "{unit}" + unit.group(2));
                }
            } else if (line.role() == Role.TABLE_NOTE && !noted) {
                Matcher note = NOTE.matcher(text);
                noted = note.lookingAt();
                if (noted) {
                    style.label(Label.NOTE, note.group(1));
                }
            } else if (line.role() == Role.APPENDIX_LABEL && !text.endsWith("：") && !text.endsWith(":")) {
                style.appendixLabel("附件<{n}>");
            } else if (line.role() == Role.APPENDIX_LIST) {
                style.appendixList(true);
            }
        }
    }
}
