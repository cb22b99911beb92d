package io.github.bulletin4j.docx.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The text that a field EQ draws (ISO/IEC 29500-1, 17.16.5.22). It has no result: what is seen stands in its instruction.
 * Word processors write so characters in circles (带圈字符), how words are read (拼音指南) and joined characters (合并字符).
 */
final class EquationField {
    private static final int DEEPEST = 40;
    private static final Pattern BEGIN = Pattern.compile("(?is)\\s*+EQ\\b.*+");
    private static final Pattern GENERAL = Pattern.compile("\\\\\\*\\s*+(?:\"[^\"]*+\"|\\w++)");

    private static final Pattern LEFT = Pattern.compile("\\\\[lb]c(.)");
    private static final Pattern RIGHT = Pattern.compile("\\\\[rb]c(.)");

    private final String source;
    private int at;

    private EquationField(String source) {
        this.source = source;
    }

    /** What an instruction draws on one line, or null if it is none of such a field. */
    static @Nullable String line(@Nullable String instruction) {
        if (instruction == null || !BEGIN.matcher(instruction).matches()) {
            return null;
        }
        String bare = GENERAL.matcher(instruction.strip().substring(2)).replaceAll("");
        EquationField field = new EquationField(bare);
        StringBuilder line = new StringBuilder();
        while (field.at < bare.length()) {
            line.append(field.piece(0));
        }
        return line.toString().strip();
    }

    /** A sign, or a switch with what stands in its brackets. */
    private String piece(int depth) {
        char c = source.charAt(at++);
        if (c != '\\' || at == source.length()) {
            return String.valueOf(c);
        }
        if (!isLetter(at)) {
            return String.valueOf(source.charAt(at++));
        }
        StringBuilder kinds = new StringBuilder();
        int behind = at;
        at--;
        while (at + 1 < source.length() && source.charAt(at) == '\\' && isLetter(at + 1)) {
            int from = at++;
            while (isLetter(at)) {
                at++;
            }
            behind = at;
            String kind = source.substring(from, at).toLowerCase(Locale.ROOT);
            kinds.append(kind);
            if (kind.matches("\\\\[lrb]c") && at + 1 < source.length() && source.charAt(at) == '\\') {
                // The sign that a switch for brackets names.
                kinds.append(source.charAt(at + 1));
                at += 2;
            }
            skipMeasure();
        }
        if (at >= source.length() || source.charAt(at) != '(' || depth >= DEEPEST) {
            at = behind;
            return "";
        }
        at++;
        return drawn(kinds.append('\\').toString(), arguments(depth));
    }

    /** A length in points, and blanks. */
    private void skipMeasure() {
        while (at < source.length() && (Character.isWhitespace(source.charAt(at)) || isMeasure(source.charAt(at)))) {
            at++;
        }
    }

    private static boolean isMeasure(char c) {
        return c >= '0' && c <= '9' || c == '.' || c == '-';
    }

    private boolean isLetter(int index) {
        return index < source.length() && (source.charAt(index) | 0x20) >= 'a' && (source.charAt(index) | 0x20) <= 'z';
    }

    private boolean isShift(String shift) {
        return source.regionMatches(true, at, shift, 0, shift.length());
    }

    /** What stands between brackets, divided by commas; a sign before one that is raised or lowered says so. */
    private List<String> arguments(int depth) {
        List<String> arguments = new ArrayList<>();
        StringBuilder argument = new StringBuilder();
        boolean raised = false;
        while (at < source.length() && source.charAt(at) != ')') {
            if (source.charAt(at) == ',' || source.charAt(at) == ';') {
                at++;
                arguments.add((raised ? "\0" : "") + argument.toString().strip());
                argument.setLength(0);
                raised = false;
            } else {
                raised |= isShift("\\s\\up") || isShift("\\s\\do");
                argument.append(piece(depth + 1));
            }
        }
        at++;
        arguments.add((raised ? "\0" : "") + argument.toString().strip());
        return arguments;
    }

    private static String drawn(String kinds, List<String> arguments) {
        boolean guides = isShifted(arguments.get(0)) && !isShifted(arguments.get(arguments.size() - 1));
        List<String> said =
                arguments.stream().map(each -> each.replace("\0", "")).toList();
        String first = said.get(0);
        String last = said.get(said.size() - 1);
        if (kinds.startsWith("\\f\\") && arguments.size() == 2) {
            return first + "/" + last;
        }
        if (kinds.startsWith("\\r\\")) {
            return (arguments.size() == 2 ? first : "") + "√" + last;
        }
        if (kinds.startsWith("\\o\\") && arguments.size() == 2) {
            if (guides) {
                return last + "（" + first + "）";
            }
            String circled = first.matches("[○◯〇]") && last.matches("[1-9]|1\\d|20")
                    ? String.valueOf((char) ('①' + Integer.parseInt(last) - 1))
                    : null;
            if (circled != null) {
                return circled;
            }
        }
        if (kinds.startsWith("\\b\\")) {
            return bracketed(kinds, String.join("", said));
        }
        if (kinds.startsWith("\\i\\")) {
            return (kinds.contains("\\su\\") ? "∑" : kinds.contains("\\pr\\") ? "∏" : "∫") + String.join(" ", said);
        }
        return String.join(kinds.startsWith("\\l\\") ? "," : kinds.startsWith("\\a\\") ? " " : "", said);
    }

    /** Brackets of any signs around a text, round ones if none are named. */
    private static String bracketed(String kinds, String text) {
        Matcher left = LEFT.matcher(kinds);
        Matcher right = RIGHT.matcher(kinds);
        boolean opens = left.find();
        boolean closes = right.find();
        if (!opens && !closes) {
            return "(" + text + ")";
        }
        return (opens ? left.group(1) : "") + text + (closes ? closing(right.group(1)) : "");
    }

    private static String closing(String sign) {
        int open = "([{<（［｛〈".indexOf(sign);
        return open < 0 ? sign : String.valueOf(")]}>）］｝〉".charAt(open));
    }

    private static boolean isShifted(String argument) {
        return argument.startsWith("\0");
    }
}
