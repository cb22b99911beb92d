package io.github.bulletin4j.docx.reader;

import java.util.ArrayList;
import java.util.List;
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
        at--;
        while (at + 1 < source.length() && source.charAt(at) == '\\' && isLetter(at + 1)) {
            at++;
            kinds.append('\\');
            while (isLetter(at)) {
                kinds.append(Character.toLowerCase(source.charAt(at++)));
            }
            skipMeasure(kinds);
        }
        if (at >= source.length() || source.charAt(at) != '(' || depth >= DEEPEST) {
            return "";
        }
        at++;
        return drawn(kinds.append('\\').toString(), arguments(depth));
    }

    /** A length in points, or the sign that a switch for brackets names. */
    private void skipMeasure(StringBuilder kinds) {
        if (kinds.toString().matches("(?s).*\\\\[lrb]c") && at + 1 < source.length() && source.charAt(at) == '\\') {
            at += 2;
        }
        int end = at;
        while (end < source.length() && (Character.isWhitespace(source.charAt(end)) || isMeasure(source.charAt(end)))) {
            end++;
        }
        at = end;
    }

    private static boolean isMeasure(char c) {
        return c >= '0' && c <= '9' || c == '.' || c == '-';
    }

    private boolean isLetter(int index) {
        return index < source.length() && (source.charAt(index) | 0x20) >= 'a' && (source.charAt(index) | 0x20) <= 'z';
    }

    /** What stands between brackets, divided by commas; the first is raised if a switch says so. */
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
                raised |= source.regionMatches(true, at, "\\s\\up", 0, 5);
                argument.append(piece(depth + 1));
            }
        }
        at++;
        arguments.add((raised ? "\0" : "") + argument.toString().strip());
        return arguments;
    }

    private static String drawn(String kinds, List<String> arguments) {
        String first = arguments.get(0);
        String last = arguments.get(arguments.size() - 1);
        if (kinds.startsWith("\\f\\") && arguments.size() == 2) {
            return first + "/" + last;
        }
        if (kinds.startsWith("\\r\\")) {
            return (arguments.size() == 2 ? first : "") + "√" + last;
        }
        if (kinds.startsWith("\\o\\") && arguments.size() == 2) {
            if (first.startsWith("\0") && !last.startsWith("\0") && kinds.contains("\\ad\\")) {
                return last + "（" + first.substring(1) + "）";
            }
            String circled = first.matches("[○◯〇]") && last.matches("[1-9]|1\\d|20")
                    ? String.valueOf((char) ('①' + Integer.parseInt(last) - 1))
                    : null;
            if (circled != null) {
                return circled;
            }
        }
        return String.join("", arguments).replace("\0", "");
    }
}
