package io.github.bulletin4j.json.codec;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamContext;
import tools.jackson.core.TokenStreamLocation;

/** A document while it is read. Not safe for use by several threads. */
public final class JsonInput {

    private final JsonParser parser;
    private final Limits limits;
    private final List<FormatException> unknownFields = new ArrayList<>();
    private final Problems problems = new Problems();
    private @Nullable String version;
    private boolean newer;

    /**
     * A document whose first token is current or not yet read.
     *
     * @param parser where it comes from
     * @param limits how large its parts may be
     */
    public JsonInput(JsonParser parser, Limits limits) {
        this.parser = parser;
        this.limits = limits;
    }

    JsonParser parser() {
        return parser;
    }

    Limits limits() {
        return limits;
    }

    /**
     * What is wrong with the document so far.
     *
     * @return the problems
     */
    public Problems problems() {
        return problems;
    }

    /** The object or list that the parser is in: at its first token already, at its last no more. */
    TokenStreamContext context() {
        return parser.streamReadContext();
    }

    /**
     * Reads the value that the document is. What is wrong with it is among the problems, and then there is no value.
     *
     * @param codec reads it
     * @param <T> its type
     * @return the value, its last token current; or null
     */
    public <T> @Nullable T root(ValueCodec<T> codec) {
        boolean inside = parser.currentToken() != null && parser.currentToken().isStructStart();
        T value = part(codec, inside ? context().getParent() : context());
        if (version == null) {
            unknownFields.forEach(this::tell);
        }
        return value;
    }

    /**
     * Reads a part of the object or list {@code whole}. If it is wrong the problem is noted, its last token is current all
     * the same, and there is no value.
     */
    <T> @Nullable T part(ValueCodec<T> codec, TokenStreamContext whole) {
        try {
            return codec.read(this);
        } catch (FormatException e) {
            tell(e);
        } catch (Unfinished e) {
            if (e != Unfinished.VALUE) {
                throw e;
            }
        }
        while (context() != whole) {
            if (parser.nextToken() == null) {
                throw Unfinished.DOCUMENT;
            }
        }
        return null;
    }

    /** Takes note of a problem behind which reading goes on. */
    void tell(FormatException problem) {
        if (!problems.add(problem)) {
            throw Unfinished.DOCUMENT;
        }
    }

    /**
     * Takes note of a problem behind which nothing can be understood.
     *
     * @param problem the problem
     * @return what ends the reading
     */
    public Unfinished end(FormatException problem) {
        problems.add(problem);
        return Unfinished.DOCUMENT;
    }

    boolean at(JsonToken token) {
        return parser.currentToken() == token;
    }

    /**
     * The current token.
     *
     * @return the token, or null before the first and after the last
     */
    public @Nullable JsonToken token() {
        return parser.currentToken();
    }

    /**
     * The text at the current token, which is text.
     *
     * @return the text
     */
    public String text() {
        return parser.getString();
    }

    /**
     * Takes note of the version of the format that the document says it is in.
     *
     * @param said the version
     * @param newer whether it is newer than the one that is understood here
     */
    public void version(String said, boolean newer) {
        this.version = said;
        this.newer = newer;
        if (!newer) {
            unknownFields.forEach(this::tell);
        }
    }

    /**
     * The version of the format that the document says it is in.
     *
     * @return the version, or null until it was read
     */
    public @Nullable String version() {
        return version;
    }

    /**
     * The fields that were skipped because the document is in a newer version.
     *
     * @return the fields in the order of the document
     */
    public List<FormatException> unknownFields() {
        return List.copyOf(unknownFields);
    }

    /**
     * The place of the current token.
     *
     * @return the place
     */
    public Place here() {
        return Place.of(parser, parser.currentTokenLocation());
    }

    /**
     * The refusal of the current token.
     *
     * @param expected what should be there
     * @return the refusal
     */
    public FormatException mismatch(Phrase expected) {
        return mismatch(expected, null);
    }

    /**
     * The refusal of the current token.
     *
     * @param expected what should be there
     * @param suggestion a known name close to what is there, or null
     * @return the refusal
     */
    public FormatException mismatch(Phrase expected, @Nullable String suggestion) {
        return new FormatException(here(), expected, Shown.value(parser), suggestion, null);
    }

    /**
     * The refusal of something else than the current token.
     *
     * @param expected what should be there
     * @param found what is there
     * @return the refusal
     */
    public FormatException failure(Phrase expected, Phrase found) {
        return new FormatException(here(), expected, found, null, null);
    }

    /**
     * The refusal of what the parser or the model complained about.
     *
     * @param location where, or null for where the parser is
     * @param expected what should be there
     * @param found what is there
     * @param cause the complaint
     * @return the refusal
     */
    public FormatException failure(
            @Nullable TokenStreamLocation location, Phrase expected, Phrase found, Throwable cause) {
        Place place =
                Place.of(parser, location != null && location.getLineNr() > 0 ? location : parser.currentLocation());
        return new FormatException(place, expected, found, null, cause);
    }

    /** Skips the field at the current token: a problem, unless the document is in a newer version of the format. */
    void unknownField(List<String> known) {
        unknownField(here(), parser.currentName(), known);
        skipField();
    }

    /** Takes note of a field that turned out to be unknown. */
    void unknownField(Place place, String name, List<String> known) {
        FormatException unknown = new FormatException(
                place,
                known.isEmpty() ? Phrase.of("no-field") : Phrase.of("one-of-fields", String.join(", ", known)),
                Phrase.of("unknown-field", Shown.text(name)),
                NearestName.of(name, known),
                null);
        if (version != null && !newer) {
            tell(unknown);
            return;
        }
        if (unknownFields.size() >= limits.unknownFields()) {
            throw end(new FormatException(
                    place, Phrase.of("unknown-fields-within", limits.unknownFields()), Phrase.of("more"), null, null));
        }
        unknownFields.add(unknown);
    }

    /** The refusal of an object without a field that the format needs, perhaps because its name is misspelt. */
    FormatException missing(String name) {
        return unknownFields.stream()
                .filter(unknown -> name.equals(unknown.suggestion()))
                .findFirst()
                .orElseGet(() -> failure(Phrase.of("needed-field", name), Phrase.of("without-field")));
    }

    /** Skips the field at the current token, which was there before. */
    void repeatedField() {
        tell(failure(Phrase.of("each-field-once"), Phrase.of("field-again", Shown.text(parser.currentName()))));
        skipField();
    }

    private void skipField() {
        parser.nextToken();
        parser.skipChildren();
    }
}
