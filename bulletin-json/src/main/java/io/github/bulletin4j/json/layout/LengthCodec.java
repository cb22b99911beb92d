package io.github.bulletin4j.json.layout;

import io.github.bulletin4j.json.codec.CheckedText;
import io.github.bulletin4j.json.codec.JsonInput;
import io.github.bulletin4j.json.codec.Phrase;
import io.github.bulletin4j.layout.Length;
import java.util.regex.Pattern;
import tools.jackson.core.JsonToken;

/** A length as people say it (长度): 37mm, 1.5cm, 16pt, 三号, 2em, 1line. */
final class LengthCodec extends CheckedText<Length> {

    private static final String FORM =
            "(?:-?[0-9]{1,4}(?:[.][0-9]{1,3})?(?:mm|cm|pt|em|line)" + "|初号|[一二三四五六七八1-8]号|小[初一二三四五六1-6]号?)";

    private static final int LONGEST = 13;

    static final LengthCodec LENGTH = new LengthCodec();

    private final Pattern form = Pattern.compile(FORM);

    private LengthCodec() {
        super(Phrase.of("length"), "^" + FORM + "$", LONGEST);
    }

    @Override
    public Length read(JsonInput in) {
        if (in.token() == JsonToken.VALUE_STRING && !form.matcher(in.text()).matches()) {
            throw in.mismatch(expectation());
        }
        return super.read(in);
    }

    @Override
    protected Length make(String text) {
        return Length.parse(text);
    }

    @Override
    protected String text(Length length) {
        return length.format();
    }
}
