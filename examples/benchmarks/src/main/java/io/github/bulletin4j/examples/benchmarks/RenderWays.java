package io.github.bulletin4j.examples.benchmarks;

import io.github.bulletin4j.layout.Layout;
import io.github.bulletin4j.model.Issue;
import java.util.LinkedHashMap;
import java.util.Map;

/** All ways to make a document. */
final class RenderWays {
    private RenderWays() {}

    /** The ways by name, the floor first. */
    static Map<String, DocumentWay> of(Issue issue) {
        Layout layout = Layout.standard();
        Outline outline = Outline.of(issue, layout);
        Map<String, DocumentWay> ways = new LinkedHashMap<>();
        ways.put("floor", new FloorWay(issue));
        ways.put("bulletin4j", new BulletinWay(issue));
        ways.put("docx4j", new Docx4jWay(outline, layout));
        ways.put("Apache POI", new PoiWay(outline, layout));
        ways.put("poi-tl", new PoiTlWay(outline, layout));
        return ways;
    }
}
