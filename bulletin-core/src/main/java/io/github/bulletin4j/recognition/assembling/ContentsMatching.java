package io.github.bulletin4j.recognition.assembling;

import io.github.bulletin4j.model.Article;
import io.github.bulletin4j.model.Contents;
import io.github.bulletin4j.model.HouseStyle;
import io.github.bulletin4j.model.HouseStyleBuilder;
import io.github.bulletin4j.model.PatternField;
import io.github.bulletin4j.model.PatternKind;
import io.github.bulletin4j.model.PrintPattern;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Compares the entries of the contents with the headlines (目录): as they follow from these, or are entries of their own. */
final class ContentsMatching {
    private static final List<String> PATTERNS =
            List.of("{headline}", "{n}.{headline}", "{n}、{headline}", "{n:一}、{headline}", "{n}．{headline}");
    private static final List<Pattern> PAGES = List.of(
            Pattern.compile("(.*)[\\t…·]+\\s*\\d{1,4}", Pattern.DOTALL),
            Pattern.compile("(.*)（第\\d{1,4}页）", Pattern.DOTALL),
            Pattern.compile("(.*)（\\d{1,4}）", Pattern.DOTALL));
    private static final List<String> PAGE_PATTERNS = List.of("{leader}{page}", "（第{page}页）", "（{page}）");

    private ContentsMatching() {}

    /** The contents in the style that prints them so. */
    static Contents match(
            String heading,
            List<String> entries,
            List<String> columns,
            List<Article> articles,
            HouseStyleBuilder style) {
        if (columnsFit(columns, articles)) {
            HouseStyle now = style.build();
            // Where no headline has a number, the contents alone tell whether they begin again with each column.
            List<Boolean> restarting =
                    now.articleNumber() == null ? List.of(false, true) : List.of(now.articleNumberRestarts());
            for (boolean restarts : restarting) {
                String pattern = pattern(entries, articles, restarts);
                if (pattern != null) {
                    style.contents(pattern).contentsByColumn(!columns.isEmpty()).articleNumberRestarts(restarts);
                    return new Contents(heading, List.of());
                }
            }
        }
        return new Contents(heading, given(entries, style));
    }

    /** The pattern that prints the entries as they stand, or null. */
    private static @Nullable String pattern(List<String> entries, List<Article> articles, boolean restarts) {
        List<Integer> numbers = numbers(articles, restarts);
        List<String> titles = new ArrayList<>();
        List<Integer> counts = new ArrayList<>();
        for (int i = 0; i < articles.size(); i++) {
            if (articles.get(i).title() != null) {
                titles.add(String.join("", articles.get(i).title().headline()));
                counts.add(numbers.get(i));
            }
        }
        for (int page = -1; page < PAGES.size(); page++) {
            List<String> bare = page < 0 ? entries : without(PAGES.get(page), entries);
            for (String pattern : PATTERNS) {
                if (bare != null && isMatch(PrintPattern.of(PatternKind.CONTENTS, pattern), bare, titles, counts)) {
                    return pattern + (page < 0 ? "" : PAGE_PATTERNS.get(page));
                }
            }
        }
        return null;
    }

    /** Entries that are numbered in order, without their numbers. */
    private static List<String> given(List<String> entries, HouseStyleBuilder style) {
        for (String pattern : entries.size() < 2 ? List.<String>of() : PATTERNS.subList(1, PATTERNS.size())) {
            PrintPattern number = PrintPattern.of(PatternKind.ARTICLE_NUMBER, pattern.replace("{headline}", ""));
            List<String> bare = new ArrayList<>();
            for (int i = 0; i < entries.size(); i++) {
                String mark = String.valueOf(number.format(Map.of(PatternField.N, i + 1)));
                if (entries.get(i).startsWith(mark) && entries.get(i).length() > mark.length()) {
                    bare.add(entries.get(i).substring(mark.length()));
                }
            }
            if (bare.size() == entries.size()) {
                style.contents(pattern);
                return bare;
            }
        }
        return entries;
    }

    private static boolean isMatch(
            PrintPattern pattern, List<String> entries, List<String> titles, List<Integer> numbers) {
        if (entries.size() != titles.size()) {
            return false;
        }
        for (int i = 0; i < entries.size(); i++) {
            String printed =
                    pattern.format(Map.of(PatternField.N, numbers.get(i), PatternField.HEADLINE, titles.get(i)));
            if (!entries.get(i).equals(printed)) {
                return false;
            }
        }
        return !entries.isEmpty();
    }

    private static @Nullable List<String> without(Pattern page, List<String> entries) {
        List<String> bare = new ArrayList<>();
        for (String entry : entries) {
            Matcher match = page.matcher(entry);
            if (!match.matches()) {
                return null;
            }
            bare.add(match.group(1).strip());
        }
        return bare;
    }

    private static boolean columnsFit(List<String> columns, List<Article> articles) {
        List<String> own = new ArrayList<>();
        String before = null;
        for (Article article : articles) {
            if (article.column() != null && !article.column().equals(before)) {
                own.add(article.column());
            }
            before = article.column();
        }
        return columns.isEmpty() || columns.equals(own);
    }

    /** The numbers that the articles have, as composition counts them. */
    private static List<Integer> numbers(List<Article> articles, boolean restarts) {
        List<Integer> numbers = new ArrayList<>();
        String column = null;
        int number = 0;
        for (Article article : articles) {
            number = restarts && !Objects.equals(article.column(), column) ? 1 : number + 1;
            column = article.column();
            numbers.add(number);
        }
        return numbers;
    }
}
