package io.github.bulletin4j.testing;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** The strings that generated issues are made of. No string is ever empty. */
final class Vocabulary {

    private static final String HAN = "春夏秋冬江河湖海山川林田东西南北安全生产服务质量党建文明工作交流学习检查";

    /** What breaks careless writers of XML, JSON and Word, but is allowed. */
    private static final List<String> ODD = List.of(
            "<",
            "&",
            ">",
            "]]>",
            "\"",
            "'",
            "\\",
            "“",
            "‘",
            "《",
            "（",
            "—",
            "…",
            "·",
            "①",
            "°",
            "%",
            "${a}",
            "{b}",
            "é",
            "Ω",
            "\uD842\uDFB7",
            "\uD83D\uDE9A",
            "\uFFFD",
            "\u200D",
            "//",
            "null");

    private final boolean wild;

    private Vocabulary(boolean wild) {
        this.wild = wild;
    }

    /** Characters of every kind that no rule calls an error. */
    static Vocabulary wild() {
        return new Vocabulary(true);
    }

    /** Plain Chinese without anything that a rule could remark on. */
    static Vocabulary tidy() {
        return new Vocabulary(false);
    }

    boolean isWild() {
        return wild;
    }

    /** A name or a line of a title, at most 20 characters. */
    Arbitrary<String> name() {
        Arbitrary<String> han = han(1, 8);
        if (!wild) {
            return han;
        }
        Arbitrary<String> solid = Arbitraries.oneOf(han(1, 1), Arbitraries.of(ODD), digits());
        Arbitrary<String> inner = Arbitraries.oneOf(solid, Arbitraries.of(" ", "　", "\u00A0"));
        Arbitrary<String> middle = inner.list().ofMinSize(1).ofMaxSize(3).map(pieces -> String.join("", pieces));
        Arbitrary<String> mixed =
                Combinators.combine(solid, middle, solid).as((first, inside, last) -> first + inside + last);
        return Arbitraries.frequencyOf(Tuple.of(3, han), Tuple.of(2, mixed), Tuple.of(1, solid))
                .map(Vocabulary::visible);
    }

    /** A text that is printed on one line, such as a list item or a caption. */
    Arbitrary<String> line() {
        Arbitrary<String> sentence = sentence();
        if (!wild) {
            return sentence;
        }
        Arbitrary<String> piece =
                Arbitraries.oneOf(han(1, 4), Arbitraries.of(ODD), digits(), Arbitraries.of(" ", "\t", "　"));
        Arbitrary<String> mixed =
                piece.list().ofMinSize(1).ofMaxSize(6).map(pieces -> "文" + String.join("", pieces) + "。");
        return Arbitraries.oneOf(sentence, mixed);
    }

    /** The text of a paragraph; a wild one may hold tabs, line feeds and blanks anywhere. */
    Arbitrary<String> prose() {
        Arbitrary<String> sentences =
                sentence().list().ofMinSize(1).ofMaxSize(3).map(all -> String.join("", all));
        if (!wild) {
            return sentences;
        }
        Arbitrary<String> blank = Arbitraries.of(" ", "  ", "\t", "\n", "　", "\u0085", "\u2028");
        Arbitrary<String> piece = Arbitraries.oneOf(han(1, 4), Arbitraries.of(ODD), digits(), blank);
        Arbitrary<String> mixed = piece.list()
                .ofMinSize(1)
                .ofMaxSize(8)
                .map(pieces -> String.join("", pieces))
                .map(Vocabulary::visible);
        return Arbitraries.oneOf(sentences, mixed);
    }

    private Arbitrary<String> sentence() {
        Arbitrary<String> clause = Arbitraries.oneOf(
                han(2, 8),
                digits().map(number -> "新增" + number + "处"),
                han(1, 4).map(inner -> "推行“" + inner + "”"),
                han(1, 4).map(inner -> "印发《" + inner + "》（试行）"));
        return clause.list().ofMinSize(1).ofMaxSize(3).map(clauses -> String.join("，", clauses) + "。");
    }

    private static Arbitrary<String> han(int least, int most) {
        return Arbitraries.strings().withChars(HAN).ofMinLength(least).ofMaxLength(most);
    }

    private static Arbitrary<String> digits() {
        return Arbitraries.integers().between(0, 9999).map(String::valueOf);
    }

    /** With something to see in print. */
    private static String visible(String text) {
        return text.codePoints().allMatch(Vocabulary::isBlank) ? text + "文" : text;
    }

    private static boolean isBlank(int c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == 0x85 || c == 0x200D;
    }
}
