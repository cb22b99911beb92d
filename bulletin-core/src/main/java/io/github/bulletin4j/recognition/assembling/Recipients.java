package io.github.bulletin4j.recognition.assembling;

import io.github.bulletin4j.model.Recipient;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a recipient: an organisation, or one with units of it, the first of which begins with 各 (主送机关). */
final class Recipients {
    private static final Pattern UNITS = Pattern.compile("^(.{2,40}?(?:局|委|委员会|部|厅|会|院|公司|办|办公室|中心|政府|集团))(各.{1,20})$");
    private static final int LONGEST = 200;

    private Recipients() {}

    static Recipient read(String text) {
        int mark = text.indexOf('、');
        if (mark < 0 || text.length() > LONGEST) {
            return Recipient.of(text);
        }
        Matcher first = UNITS.matcher(text.substring(0, mark));
        if (!first.matches()) {
            return Recipient.of(text);
        }
        List<String> units = new ArrayList<>();
        units.add(first.group(2));
        for (String unit : text.substring(mark + 1).split("、")) {
            units.add(unit);
        }
        return new Recipient(first.group(1), units);
    }
}
