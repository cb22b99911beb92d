package io.github.bulletin4j.docx;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The XML of a part, taken apart into tags and texts and put together otherwise; what comes out is mostly well-formed. */
final class FuzzedXml {
    private static final Pattern TOKEN = Pattern.compile("<[^>]*>|[^<]+");
    private static final Pattern ATTRIBUTE = Pattern.compile(" ([\\w:]+)=\"([^\"]*)\"");

    private static final List<String> NAMES = List.of(
            "w:p",
            "w:r",
            "w:t",
            "w:tbl",
            "w:tr",
            "w:tc",
            "w:pPr",
            "w:rPr",
            "w:tcPr",
            "w:trPr",
            "w:ins",
            "w:del",
            "w:moveFrom",
            "w:moveTo",
            "w:sdt",
            "w:sdtContent",
            "w:hyperlink",
            "w:fldSimple",
            "w:drawing",
            "w:pict",
            "w:txbxContent",
            "w:ruby",
            "w:sectPr",
            "w:style",
            "w:num",
            "w:lvl",
            "w:body",
            "w:document",
            "mc:AlternateContent",
            "mc:Choice",
            "x");

    private static final List<String> VALUES = List.of(
            "",
            "0",
            "-1",
            "1",
            "9",
            "10",
            "63",
            "1000",
            "32768",
            "65536",
            "2147483647",
            "2147483648",
            "-2147483648",
            "99999999999999999999",
            "1e308",
            "1e-308",
            "NaN",
            "Infinity",
            "0x10",
            "12.5pt",
            "-3mm",
            "%1%2%3%4%5%6%7%8%9%0%",
            "begin",
            "separate",
            "end",
            "restart",
            "page",
            "continuous",
            "chineseCountingThousand",
            "bullet",
            "External",
            "../../../../etc/hostname",
            "https://example.org/a",
            "一".repeat(70));

    private static final List<String> PIECES = List.of(
            "<w:p/>",
            "<w:tbl/>",
            "<w:tr/>",
            "<w:tc/>",
            "<w:br w:type=\"page\"/>",
            "<w:br/>",
            "<w:tab/>",
            "<w:vMerge/>",
            "<w:gridSpan w:val=\"999999999\"/>",
            "<w:gridBefore w:val=\"-7\"/>",
            "<w:pStyle w:val=\"BulletinBody\"/>",
            "<w:numPr><w:ilvl w:val=\"8\"/><w:numId w:val=\"1\"/></w:numPr>",
            "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r>",
            "<w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>",
            "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>",
            "<w:r><w:instrText>PAGE</w:instrText></w:r>",
            "<w:sym w:font=\"F\" w:char=\"D800\"/>",
            "<w:commentReference w:id=\"0\"/>",
            "<w:r><w:t>2024年第7期（总第107期）</w:t></w:r>",
            "<w:r><w:t>附件：1.名单</w:t></w:r>",
            "<w:r><w:t>（一）</w:t></w:r>",
            "报：市政府",
            "99999999999999999999年13月45日",
            "<![CDATA[字]]>",
            "<!-- -->",
            "<?x y?>",
            "&#65279;",
            "&#8238;",
            "&#133;",
            "&#0;",
            "&a;",
            "<!DOCTYPE a>");

    private final Random random;
    private final List<String> tokens = new ArrayList<>();

    private FuzzedXml(String xml, Random random) {
        this.random = random;
        Matcher token = TOKEN.matcher(xml);
        while (token.find()) {
            tokens.add(token.group());
        }
    }

    /** The part with one to four changes. */
    static String of(String xml, Random random) {
        FuzzedXml fuzzed = new FuzzedXml(xml, random);
        for (int i = random.nextInt(4); i >= 0 && !fuzzed.tokens.isEmpty(); i--) {
            fuzzed.change();
        }
        return String.join("", fuzzed.tokens);
    }

    private void change() {
        switch (random.nextInt(12)) {
            case 0 -> element().clear();
            case 1 -> repeat();
            case 2 -> move();
            case 3 -> unwrap();
            case 4 -> wrap();
            case 5 -> rename();
            case 6, 7 -> attribute();
            case 8 -> tokens.set(at(), pick(PIECES));
            case 9 -> tokens.add(at(), pick(PIECES));
            case 10 -> text();
            default -> exchange();
        }
    }

    private int at() {
        return random.nextInt(tokens.size());
    }

    private String pick(List<String> from) {
        return from.get(random.nextInt(from.size()));
    }

    /** The tokens of an element from begin to end, or those of a text. */
    private List<String> element() {
        int from = at();
        return tokens.subList(from, end(from) + 1);
    }

    private int end(int from) {
        int depth = 0;
        for (int i = from; i < tokens.size(); i++) {
            String token = tokens.get(i);
            boolean tag = token.startsWith("<") && !token.startsWith("<?") && !token.startsWith("<!");
            if (tag && token.startsWith("</")) {
                depth--;
            } else if (tag && !token.endsWith("/>")) {
                depth++;
            }
            if (depth <= 0) {
                return i;
            }
        }
        return tokens.size() - 1;
    }

    private void repeat() {
        int from = at();
        List<String> piece = List.copyOf(tokens.subList(from, end(from) + 1));
        int times = random.nextInt(200) == 0 ? 20_000 / piece.size() : 1 + random.nextInt(3);
        tokens.addAll(
                from,
                Collections.nCopies(times, piece).stream().flatMap(List::stream).toList());
    }

    private void move() {
        List<String> element = element();
        List<String> piece = List.copyOf(element);
        element.clear();
        tokens.addAll(tokens.isEmpty() ? 0 : at(), piece);
    }

    private void unwrap() {
        int from = at();
        int end = end(from);
        tokens.remove(end);
        if (end > from) {
            tokens.remove(from);
        }
    }

    private void wrap() {
        int from = at();
        int end = end(from);
        for (int i = random.nextInt(100) == 0 ? 300 : random.nextInt(3); i >= 0; i--) {
            String name = pick(NAMES);
            tokens.add(++end, "</" + name + ">");
            tokens.add(from, "<" + name + ">");
            end++;
        }
    }

    private void rename() {
        int from = at();
        int end = end(from);
        String name = pick(NAMES);
        for (int i : new int[] {from, end}) {
            tokens.set(i, tokens.get(i).replaceFirst("^(</?)[\\w:]+", "$1" + name));
        }
    }

    /** An attribute is left out, or has another value: a hostile one, or that of another element. */
    private void attribute() {
        int from = at();
        for (int i = 0; i < tokens.size(); i++) {
            int place = (from + i) % tokens.size();
            Matcher attribute = ATTRIBUTE.matcher(tokens.get(place));
            if (attribute.find()) {
                String value = random.nextInt(3) == 0 ? otherValue() : pick(VALUES);
                String changed = random.nextInt(4) == 0 ? "" : " " + attribute.group(1) + "=\"" + value + "\"";
                tokens.set(place, attribute.replaceFirst(Matcher.quoteReplacement(changed)));
                return;
            }
        }
    }

    private String otherValue() {
        Matcher attribute = ATTRIBUTE.matcher(tokens.get(at()));
        return attribute.find() ? attribute.group(2) : "";
    }

    private void text() {
        int from = at();
        for (int i = 0; i < tokens.size(); i++) {
            int place = (from + i) % tokens.size();
            if (!tokens.get(place).startsWith("<")) {
                tokens.set(place, text(tokens.get(place)));
                return;
            }
        }
    }

    /** A text with words left out, doubled, exchanged or counted otherwise: parts may hold a language of their own. */
    private String text(String text) {
        List<String> words = new ArrayList<>(List.of(text.split("(?<= )|(?= )|(?<=\\d)(?=\\D)|(?<=\\D)(?=\\d)", -1)));
        int at = random.nextInt(words.size());
        switch (random.nextInt(6)) {
            case 0 -> words.remove(at);
            case 1 -> words.add(at, words.get(random.nextInt(words.size())));
            case 2 -> Collections.swap(words, at, random.nextInt(words.size()));
            case 3 -> words.set(at, pick(VALUES));
            case 4 -> words.set(at, words.get(at).repeat(random.nextInt(50) == 0 ? 5_000 : 3));
            default -> words.subList(at, words.size()).clear();
        }
        return String.join("", words);
    }

    private void exchange() {
        int one = at();
        int other = at();
        if (end(one) < other) {
            List<String> later = tokens.subList(other, end(other) + 1);
            List<String> second = List.copyOf(later);
            later.clear();
            List<String> earlier = tokens.subList(one, end(one) + 1);
            List<String> first = List.copyOf(earlier);
            tokens.addAll(other, first);
            tokens.subList(one, one + first.size()).clear();
            tokens.addAll(one, second);
        }
    }
}
