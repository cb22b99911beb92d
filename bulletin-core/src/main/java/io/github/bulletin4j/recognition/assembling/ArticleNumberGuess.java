package io.github.bulletin4j.recognition.assembling;

import io.github.bulletin4j.composition.Role;
import io.github.bulletin4j.model.HouseStyleBuilder;
import io.github.bulletin4j.model.PatternField;
import io.github.bulletin4j.model.PatternKind;
import io.github.bulletin4j.model.PrintPattern;
import io.github.bulletin4j.recognition.SeenParagraph;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The number or mark that stands before every headline (稿件序号). */
final class ArticleNumberGuess {
    private static final List<String> NUMBERS = List.of("{n:一}、", "{n}.", "{n}、", "{n}．", "（{n:一}）", "（{n}）");
    private static final List<String> MARKS = List.of("★", "☆", "◆", "◇", "●", "■", "▲", "※");

    private ArticleNumberGuess() {}

    static void guess(List<Line> lines, HouseStyleBuilder style) {
        List<String> titles = new ArrayList<>();
        List<Integer> restarting = new ArrayList<>();
        int inColumn = 0;
        boolean before = false;
        for (Line line : lines) {
            boolean headline = line.role() == Role.HEADLINE;
            if (line.role() == Role.COLUMN) {
                inColumn = 0;
            } else if (headline && !before || isBrief(line)) {
                titles.add(line.text());
                restarting.add(++inColumn);
            }
            before = headline;
        }
        List<Integer> through = new ArrayList<>();
        for (int i = 1; i <= titles.size(); i++) {
            through.add(i);
        }
        for (String mark : titles.isEmpty() ? List.<String>of() : MARKS) {
            if (titles.stream().allMatch(title -> title.startsWith(mark))) {
                style.articleNumber(mark);
                return;
            }
        }
        for (String pattern : titles.size() < 2 ? List.<String>of() : NUMBERS) {
            if (fits(pattern, titles, through)) {
                style.articleNumber(pattern);
                return;
            }
            if (fits(pattern, titles, restarting)) {
                style.articleNumber(pattern).articleNumberRestarts(true);
                return;
            }
        }
    }

    static boolean isBrief(Line line) {
        return line.role() == Role.BODY
                && line.block() instanceof SeenParagraph paragraph
                && Briefs.textFrom(paragraph) > 0;
    }

    private static boolean fits(String text, List<String> titles, List<Integer> numbers) {
        PrintPattern pattern = PrintPattern.of(PatternKind.ARTICLE_NUMBER, text);
        for (int i = 0; i < titles.size(); i++) {
            String number = pattern.format(Map.of(PatternField.N, numbers.get(i)));
            if (number == null || !titles.get(i).startsWith(number)) {
                return false;
            }
        }
        return true;
    }
}
