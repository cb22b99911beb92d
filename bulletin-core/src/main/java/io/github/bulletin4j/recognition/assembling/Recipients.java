package io.github.bulletin4j.recognition.assembling;

import io.github.bulletin4j.model.HouseStyle;
import io.github.bulletin4j.model.Recipient;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads a recipient: an organisation, or one with units of it, the first of which begins with 各 or is called as parts of
 * offices are (主送机关).
 */
public final class Recipients {
    static final String ENUMERATION = "、";

    private static final String BODIES = "(?:局|委|委员会|部|厅|会|院|公司|办|中心|政府|集团)";
    private static final Pattern ALL_UNITS = Pattern.compile("^(.{2,40}?(?:" + BODIES + "|办公室))(各.{1,20})$");
    private static final Pattern UNIT = Pattern.compile("^(.{2,40}?" + BODIES + ")(.{1,8}(?:科|处|室|股|组))$");
    private static final Pattern FURTHER = Pattern.compile(".{1,8}(?:科|处|室|股|组)");
    private static final Pattern BODY = Pattern.compile(".*(?:局|委|厅|公司|政府|集团|市|县|镇|乡).*");
    private static final int LONGEST = 200;

    private Recipients() {}

    /** The recipients of a list, as its house style divides them. */
    static List<String> divided(HouseStyle style, String text) {
        String separator = style.recipients().separator();
        if (separator.equals(ENUMERATION)) {
            return divided(text);
        }
        return separator.isEmpty() ? List.of(text) : List.of(text.split(Pattern.quote(separator)));
    }

    /** The mark that ends a list, as ； where another list follows, or one that nothing follows; or an empty text. */
    static String end(String text) {
        return goesOn(text) || text.endsWith("。") ? text.substring(text.length() - 1) : "";
    }

    /** The recipients without the mark that ends a list. */
    static String withoutEnd(String text) {
        return text.substring(0, text.length() - end(text).length());
    }

    /**
     * Whether a list that is divided by marks goes on in the next line.
     *
     * @param text the line
     * @return whether it ends with such a mark
     */
    public static boolean goesOn(String text) {
        return text.endsWith("，") || text.endsWith(ENUMERATION) || text.endsWith("；");
    }

    /** Reads recipients; names without text are none. */
    static List<Recipient> read(List<String> names) {
        return names.stream()
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .map(Recipients::read)
                .toList();
    }

    static Recipient read(String text) {
        int mark = text.indexOf(ENUMERATION);
        if (mark < 0 || text.length() > LONGEST) {
            return Recipient.of(text);
        }
        String head = text.substring(0, mark);
        List<String> others = List.of(text.substring(mark + 1).split(ENUMERATION, -1));
        Matcher first = ALL_UNITS.matcher(head);
        if (!first.matches()) {
            first = UNIT.matcher(head);
            if (!first.matches() || !others.stream().allMatch(Recipients::isUnit)) {
                return Recipient.of(text);
            }
        }
        List<String> units = new ArrayList<>();
        units.add(first.group(2));
        units.addAll(others);
        return new Recipient(first.group(1), units);
    }

    /** The recipients of a list that divides them like the units of one: what can only be a unit belongs to the one before. */
    static List<String> divided(String text) {
        List<String> recipients = new ArrayList<>();
        boolean open = false;
        for (String part : text.split(ENUMERATION, -1)) {
            int last = recipients.size() - 1;
            if (open && (isUnit(part) || ALL_UNITS.matcher(recipients.get(last)).matches() && !isBody(part))) {
                recipients.set(last, recipients.get(last) + ENUMERATION + part);
            } else {
                recipients.add(part);
                open = part.length() <= LONGEST
                        && (UNIT.matcher(part).matches()
                                || ALL_UNITS.matcher(part).matches());
            }
        }
        return recipients;
    }

    private static boolean isUnit(String text) {
        return FURTHER.matcher(text).matches() && !isBody(text);
    }

    private static boolean isBody(String text) {
        return BODY.matcher(text).matches();
    }
}
