package io.github.bulletin4j.recognition.assembling;

import io.github.bulletin4j.model.Compilers;
import io.github.bulletin4j.model.HouseStyle;
import io.github.bulletin4j.model.IssueNumber;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the slots of the lines of a head: number, date, approver and compilers, and the pattern that prints them so. */
final class HeadSlots {
    private static final Pattern DATE = Pattern.compile(
            "[0-9〇○一二三四五六七八九]{4}\\s*年\\s*[0-9一二三四五六七八九十]{1,3}\\s*月\\s*[0-9一二三四五六七八九十]{1,3}\\s*日(\\s*[（(]?星期[一二三四五六日][）)]?)?");
    private static final Pattern APPROVER = Pattern.compile("签发人?[：:]\\s*(\\S[^\\t]{0,30})$");
    private static final Pattern ROLE = Pattern.compile("^(.+?)(编印|编发|主办|协办|承办|联办|编制|编写|编辑|主编|编|印)$", Pattern.DOTALL);
    private static final Pattern LABELLED =
            Pattern.compile("^(主办|编印|编发|主办单位|编印单位|承办|承办单位|协办|协办单位|编制|编辑)[：:](.+)$", Pattern.DOTALL);

    /** What bulletins say of themselves. */
    private static final Pattern REMARK = Pattern.compile("内部.{0,8}|.{0,10}(?:注意保存|不得外传|请勿外传|注意保密|仅供参阅|仅供参考).{0,4}");

    private final List<Compilers> compilers = new ArrayList<>();
    private @Nullable IssueNumber number;
    private @Nullable String numberText;
    private @Nullable LocalDate date;
    private @Nullable String dateText;
    private @Nullable String approver;
    private String path = "";

    /** The pattern of a slot, or null of an empty one. */
    @Nullable
    String pattern(@Nullable String text, int slot) {
        if (text == null || text.isEmpty()) {
            return null;
        }
        String pattern = escaped(text);
        String before = pattern;
        pattern = number(pattern);
        pattern = date(pattern);
        pattern = approver(pattern);
        // A number that is none of ours is printed as it stands; it is no office.
        if (pattern.equals(before) && !HeadNumbers.isNumbered(before)) {
            pattern = compilers(text, pattern);
        }
        return pattern;
    }

    private static String escaped(String text) {
        return text.replace("{", "{{").replace("}", "}}").replace("<", "<<").replace(">", ">>");
    }

    private String number(String pattern) {
        Matcher match = number == null ? HeadNumbers.find(pattern) : null;
        if (match == null) {
            return pattern;
        }
        number = HeadNumbers.read(match.group(), null);
        if (number == null) {
            return pattern;
        }
        numberText = match.group();
        path = "number";
        return replaced(pattern, match, "{number}");
    }

    private String date(String pattern) {
        Matcher match = DATE.matcher(pattern);
        if (date != null || !match.find()) {
            return pattern;
        }
        LocalDate found = Dates.anyForm(match.group());
        if (found == null) {
            return pattern;
        }
        // A day of the week that no form of a date prints so is text beside the date.
        boolean whole = match.group(1) == null || StyleGuess.prints(found, match.group());
        int end = whole ? match.end() : match.start(1);
        date = found;
        dateText = pattern.substring(match.start(), end);
        path = "date";
        return pattern.substring(0, match.start()) + "{date}" + pattern.substring(end);
    }

    private String approver(String pattern) {
        Matcher match = APPROVER.matcher(pattern);
        if (approver != null || !match.find()) {
            return pattern;
        }
        approver = match.group(1);
        path = "colophon.approver";
        return pattern.substring(0, match.start(1)) + "{approver}";
    }

    private static String replaced(String pattern, Matcher match, String field) {
        return pattern.substring(0, match.start()) + field + pattern.substring(match.end());
    }

    private String compilers(String text, String otherwise) {
        if (!compilers.isEmpty() || REMARK.matcher(text).matches()) {
            return otherwise;
        }
        for (String part : text.split("　")) {
            Matcher labelled = LABELLED.matcher(part);
            if (labelled.matches()) {
                compilers.add(new Compilers(List.of(labelled.group(2).split("、")), null, labelled.group(1)));
                continue;
            }
            Matcher duty = ROLE.matcher(part);
            boolean said = duty.matches();
            List<String> offices = List.of((said ? duty.group(1) : part).strip().split("、"));
            compilers.add(new Compilers(offices, said ? duty.group(2) : null, null));
        }
        path = "compilers";
        return "{compilers}";
    }

    /** The path of what was read last. */
    String lastPath() {
        return path;
    }

    List<Compilers> compilers() {
        return compilers;
    }

    /** The number; where one needs a year that it does not name, it has the one of the date. */
    @Nullable
    IssueNumber number() {
        return date == null || numberText == null ? number : HeadNumbers.read(numberText, date.getYear());
    }

    @Nullable
    LocalDate date() {
        return date;
    }

    @Nullable
    String approver() {
        return approver;
    }

    @Nullable
    String numberText() {
        return numberText;
    }

    @Nullable
    String dateText() {
        return dateText;
    }

    /** Whether a style prints the date as it stands in the document. */
    static boolean prints(HouseStyle style, LocalDate date, String text) {
        return style.format(date).replaceAll("\\s", "").equals(text.replaceAll("\\s", ""));
    }
}
