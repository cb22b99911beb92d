package io.github.bulletin4j.validation;

import io.github.bulletin4j.constraint.Code;
import io.github.bulletin4j.message.Messages;
import java.util.SortedSet;
import java.util.TreeSet;

/** The codes of the findings that the constraints of the model give: what there is a message for. */
final class RuleCodes {

    private static final String CONSTRAINTS = Code.class.getPackageName() + ".";

    private static final String MESSAGE = "message";

    private RuleCodes() {}

    static SortedSet<String> all() {
        SortedSet<String> codes = new TreeSet<>();
        for (String key : Messages.ENGLISH.keys()) {
            int dot = key.startsWith(CONSTRAINTS) ? key.indexOf('.', CONSTRAINTS.length()) : -1;
            if (dot > 0) {
                Code code = constraint(key.substring(0, dot)).getAnnotation(Code.class);
                String ofMessage = key.substring(dot + 1).split("\\.")[0];
                if (code != null) {
                    codes.add(code.value());
                } else if (!ofMessage.equals(MESSAGE)) {
                    codes.add(ofMessage);
                }
            }
        }
        return codes;
    }

    private static Class<?> constraint(String name) {
        try {
            return Class.forName(name);
        } catch (ClassNotFoundException e) {
            throw new AssertionError(name, e);
        }
    }
}
