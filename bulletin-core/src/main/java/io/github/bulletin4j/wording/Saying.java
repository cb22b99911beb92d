package io.github.bulletin4j.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One thing that the library says, in English and in Chinese.
 *
 * @param english the words between the values, in order: one more than there are values
 * @param chinese the whole, the values as {@code {0}} as they stand and as <code>{0*}</code> in Chinese too
 */
record Saying(List<String> english, String chinese) {
    private static final Pattern VALUE = Pattern.compile("\\{(\\d)(\\*?)}");

    static Saying of(String line) {
        int middle = line.indexOf(" = ");
        return new Saying(
                List.of(VALUE.split(line.substring(0, middle), -1)),
                line.substring(middle + 3).strip());
    }

    /** What was said, in Chinese; null if it is something else. */
    @Nullable
    String chinese(String said, int depth) {
        List<String> values = values(said);
        if (values == null) {
            return null;
        }
        return VALUE.matcher(chinese).replaceAll(place -> {
            String value = values.get(Integer.parseInt(place.group(1)));
            return Matcher.quoteReplacement(place.group(2).isEmpty() ? value : Wording.chinese(value, depth - 1));
        });
    }

    /** The values between the words, each as short as may be; the last one has the rest. */
    private @Nullable List<String> values(String said) {
        int last = english.size() - 1;
        String end = english.get(last);
        if (last == 0) {
            return said.equals(end) ? List.of() : null;
        }
        int at = english.get(0).length();
        int limit = said.length() - end.length();
        if (at > limit || !said.startsWith(english.get(0)) || !said.endsWith(end)) {
            return null;
        }
        List<String> values = new ArrayList<>(last);
        for (String words : english.subList(1, last)) {
            int next = said.indexOf(words, at);
            if (next < 0 || next + words.length() > limit) {
                return null;
            }
            values.add(said.substring(at, next));
            at = next + words.length();
        }
        values.add(said.substring(at, limit));
        return values;
    }
}
