package io.github.bulletin4j.json.format;

import io.github.bulletin4j.json.codec.CheckedText;
import io.github.bulletin4j.json.codec.Phrase;
import io.github.bulletin4j.model.PatternField;
import io.github.bulletin4j.model.PatternKind;
import io.github.bulletin4j.model.PrintPattern;
import java.util.StringJoiner;

/** A pattern of a house style (样式): text with fields in braces. */
final class PatternCodec extends CheckedText<PrintPattern> {

    private final PatternKind kind;

    PatternCodec(PatternKind kind) {
        super(Phrase.of("pattern"), regex(kind), PrintPattern.LONGEST);
        this.kind = kind;
    }

    @Override
    protected PrintPattern make(String text) {
        return PrintPattern.of(kind, text);
    }

    @Override
    protected String text(PrintPattern pattern) {
        return pattern.text();
    }

    /** Not blank; characters, fields, and parts in angle brackets with a field in each. */
    private static String regex(PatternKind kind) {
        String character = "[^{}<>" + UNPRINTED + "]|\\{\\{|\\}\\}|<<|>>";
        if (kind.fields().isEmpty()) {
            return "^(?=.*\\S)(?:" + character + ")+$";
        }
        StringJoiner fields = new StringJoiner("|", "\\{(?:", ")\\}");
        for (PatternField field : kind.fields()) {
            fields.add(field.isNumeric() ? field.word() + "(?::(?:一|〇|0{1,9}))?" : field.word());
        }
        String part = "<(?:" + character + ")*" + fields + "(?:" + character + "|" + fields + ")*>";
        return "^(?=.*\\S)(?:" + character + "|" + fields + "|" + part + ")+$";
    }
}
