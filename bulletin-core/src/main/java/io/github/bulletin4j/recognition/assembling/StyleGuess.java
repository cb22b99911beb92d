package io.github.bulletin4j.recognition.assembling;

import io.github.bulletin4j.composition.Role;
import io.github.bulletin4j.model.HeadLine;
import io.github.bulletin4j.model.HouseStyle;
import io.github.bulletin4j.model.HouseStyleBuilder;
import io.github.bulletin4j.model.IssueNumber;
import io.github.bulletin4j.model.Label;
import io.github.bulletin4j.model.RecipientMarks;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The house style that the lines of a document speak for: the patterns that would print them. */
final class StyleGuess {
    private static final List<String> NUMBERS = List.of(
            "{year}年第{issue}期<（总第{cumulative}期）>",
            "第{issue}期<（总第{cumulative}期）>",
            "总第{cumulative}期",
            "〔{year}〕第{issue}期<（总第{cumulative}期）>",
            "[{year}]第{issue}期<（总第{cumulative}期）>",
            "{year}第{issue}期<（总第{cumulative}期）>",
            "（{year}年第{issue}期<，总第{cumulative}期>）",
            "（第{issue}期<，总第{cumulative}期>）",
            "（第{issue}期）",
            "（总第{cumulative}期）",
            "{year}年第{issue:00}期<（总第{cumulative}期）>",
            "{year}年第{issue:000}期<（总第{cumulative}期）>",
            "第{issue:000}期",
            "{year:〇}年第{issue:一}期<（总第{cumulative:一}期）>",
            "第{issue:一}期");
    private static final List<String> DATES = List.of(
            "{year}年{month}月{day}日",
            "{year:〇}年{month:一}月{day:一}日",
            "{year}年{month}月{day}日 {weekday}",
            "{year}年{month}月{day}日（{weekday}）",
            "{year}年{month:00}月{day:00}日");
    private static final Map<Label, Pattern> LABELS = Map.of(
            Label.REPORT, Pattern.compile("^(报送|主报|抄报|呈报|呈送|报)[：:]"),
            Label.MAIN, Pattern.compile("^(主送)[：:]"),
            Label.SEND, Pattern.compile("^(分送|送)[：:]"),
            Label.ISSUE, Pattern.compile("^(发送|发)[：:]"),
            Label.COPY, Pattern.compile("^(抄送)[：:]"),
            Label.EXTRA, Pattern.compile("^(本期增发|增发)[：:]"));

    private static final Pattern PRINT_RUN = Pattern.compile("([（(]?共?印)[1-9][0-9]{0,8}(份[）)]?)");

    private final HouseStyleBuilder style = HouseStyle.builder();

    private StyleGuess() {}

    static StyleGuess of(List<Line> lines, HeadReading head) {
        StyleGuess guess = new StyleGuess();
        guess.head(head);
        for (Line line : lines) {
            if (line.role() == Role.DISTRIBUTION) {
                guess.label(line.text());
            } else if (line.role() == Role.PRINT_RUN) {
                guess.printRun(line.text());
            }
        }
        guess.recipients(lines);
        return guess;
    }

    HouseStyle style() {
        return style.build();
    }

    private void head(HeadReading head) {
        HeadSlots slots = head.slots();
        number(slots.number(), slots.date(), slots.numberText());
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

    private void number(@Nullable IssueNumber number, @Nullable LocalDate date, @Nullable String text) {
        if (number == null || text == null) {
            return;
        }
        String printed = text.replaceAll("\\s", "");
        for (String pattern : NUMBERS) {
            HouseStyle tried = HouseStyle.builder().number(pattern).build();
            if (printed.equals(tried.format(number, date).replaceAll("\\s", ""))) {
                style.number(pattern);
                return;
            }
        }
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

    private void label(String text) {
        LABELS.forEach((label, form) -> {
            Matcher match = form.matcher(text);
            if (match.find()) {
                style.label(label, match.group(1));
            }
        });
    }

    private void printRun(String text) {
        Matcher match = PRINT_RUN.matcher(text.replaceAll("\\s", ""));
        if (match.matches()) {
            style.label(Label.PRINT_RUN, match.group(1) + "{n}" + match.group(2));
        }
    }

    /** What stands between and behind the recipients of lists that are set on one line. */
    private void recipients(List<Line> lines) {
        for (Line line : lines) {
            String text = line.text().strip();
            if (line.role() == Role.DISTRIBUTION && !text.startsWith("主题词")) {
                String closing = text.endsWith("。") ? "。" : "";
                boolean commas = text.indexOf('，') >= 0;
                boolean semicolons = !commas && text.indexOf('；') >= 0;
                if (commas || semicolons || !closing.isEmpty()) {
                    style.recipients(new RecipientMarks(semicolons ? "；" : "，", closing));
                    return;
                }
            }
        }
    }
}
