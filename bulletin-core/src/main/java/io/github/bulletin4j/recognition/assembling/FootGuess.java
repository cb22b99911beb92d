package io.github.bulletin4j.recognition.assembling;

import io.github.bulletin4j.composition.Role;
import io.github.bulletin4j.model.HouseStyleBuilder;
import io.github.bulletin4j.model.Label;
import io.github.bulletin4j.model.RecipientMarks;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words and marks that the foot is printed with (报尾). */
final class FootGuess {
    private static final Map<Label, Pattern> LISTS = Map.of(
            Label.REPORT, Pattern.compile("^(报送|主报|抄报|呈报|呈送|报)[：:]"),
            Label.MAIN, Pattern.compile("^(主送)[：:]"),
            Label.SEND, Pattern.compile("^(分送|送)[：:]"),
            Label.ISSUE, Pattern.compile("^(发送|发)[：:]"),
            Label.COPY, Pattern.compile("^(抄送)[：:]"),
            Label.EXTRA, Pattern.compile("^(本期增发|本期加发|增发|加发)[：:]"));

    /** Words for the people responsible, the usual one first: a second of them is a credit of its own. */
    private static final Map<Label, List<String>> PEOPLE = Map.of(
            Label.EDITOR, List.of("责任编辑", "责编", "本期编辑", "编辑"),
            Label.REVIEWER, List.of("审核", "审校", "审稿", "校对"),
            Label.APPROVER, List.of("签发", "签发人"),
            Label.PHONE, List.of("电话", "联系电话"));

    private static final Pattern PRINT_RUN = Pattern.compile("([（(]?共?印)[1-9][0-9]{0,8}(份[）)]?)");
    private static final Pattern PRINTED = Pattern.compile("[^\\t]*\\t[^\\t]*?日[^\\t]{0,6}?(印发|印制|印刷|印)([）)]?)");

    private FootGuess() {}

    static void guess(List<Line> lines, HouseStyleBuilder style) {
        for (Line line : lines) {
            String text = line.text();
            if (line.role() == Role.DISTRIBUTION) {
                list(text, style);
            } else if (line.role() == Role.PRINT_RUN) {
                printRun(text, style);
            } else if (line.role() == Role.EDITORS) {
                people(text, style);
            } else if (line.role() == Role.PRINTING) {
                Matcher match = PRINTED.matcher(text);
                if (text.length() < 200 && match.matches()) {
                    style.label(Label.PRINTING, "{office}\t{date}" + match.group(1) + match.group(2));
                }
            }
        }
        recipients(lines, style);
    }

    private static void list(String text, HouseStyleBuilder style) {
        LISTS.forEach((label, form) -> {
            Matcher match = form.matcher(text);
            if (match.find()) {
                style.label(label, match.group(1));
            }
        });
    }

    private static void people(String text, HouseStyleBuilder style) {
        String line = "\u3000" + text.replace(':', '：').replaceAll("[\\t\\s]+", "\u3000");
        PEOPLE.forEach((label, words) -> words.stream()
                .filter(word -> line.contains("\u3000" + word + "："))
                .findFirst()
                .ifPresent(word -> style.label(label, word)));
    }

    private static void printRun(String text, HouseStyleBuilder style) {
        Matcher match = PRINT_RUN.matcher(text.replaceAll("\\s", ""));
        if (match.matches()) {
            style.label(Label.PRINT_RUN, match.group(1) + "{n}" + match.group(2));
        }
    }

    /** What stands between and behind the recipients of lists that are set on one line. */
    private static void recipients(List<Line> lines, HouseStyleBuilder style) {
        boolean commas = false;
        boolean semicolons = false;
        boolean enumerated = false;
        String closing = "";
        for (Line line : lines) {
            String text = line.text().strip();
            if (line.role() == Role.DISTRIBUTION && !text.startsWith("主题词")) {
                String bare = Recipients.withoutEnd(text);
                commas |= bare.indexOf('，') >= 0;
                semicolons |= bare.indexOf('；') >= 0;
                enumerated |=
                        Recipients.divided(bare.substring(bare.replace(':', '：').indexOf('：') + 1))
                                        .size()
                                > 1;
                closing = text.endsWith("。") ? "。" : closing;
            }
        }
        String separator = commas ? "，" : semicolons ? "；" : enumerated ? Recipients.ENUMERATION : "，";
        if (!separator.equals("，") || !closing.isEmpty()) {
            style.recipients(new RecipientMarks(separator, closing));
        }
    }
}
