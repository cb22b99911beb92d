package io.github.bulletin4j.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** The text of a page as a browser's parser understands it. */
public final class HtmlText {
    private static final String LINES =
            ".bulletin :is(p,h1,h2,h3,h4,h5,h6,li,aside,blockquote,address,figcaption,tr):not(.picture)";

    private HtmlText() {}

    /**
     * The lines of a page: paragraphs, headings, items, and rows of tables, whose cells tabs divide.
     *
     * @param html a page or a fragment
     * @return each with a line feed at its end
     */
    public static String of(String html) {
        Document page = Jsoup.parse(html);
        List<String> lines = new ArrayList<>();
        for (Element line : page.select(LINES)) {
            lines.add(
                    line.tagName().equals("tr")
                            ? line.select("th,td").stream()
                                    .map(Element::wholeText)
                                    .collect(Collectors.joining("\t"))
                            : line.wholeText());
        }
        return lines.stream().map(line -> line + "\n").collect(Collectors.joining());
    }
}
