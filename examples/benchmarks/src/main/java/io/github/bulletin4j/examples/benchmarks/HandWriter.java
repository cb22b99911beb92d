package io.github.bulletin4j.examples.benchmarks;

import io.github.bulletin4j.model.Article;
import io.github.bulletin4j.model.Block;
import io.github.bulletin4j.model.DistributionList;
import io.github.bulletin4j.model.Issue;
import io.github.bulletin4j.model.IssueNumber;
import io.github.bulletin4j.model.Paragraph;
import io.github.bulletin4j.model.Recipient;
import io.github.bulletin4j.model.StatisticsAppendix;
import io.github.bulletin4j.model.StatisticsRow;
import io.github.bulletin4j.model.Text;
import java.io.ByteArrayOutputStream;
import java.util.List;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;

/** Writes an invented issue with Jackson's streaming API by hand, in the layout that the library writes. */
final class HandWriter {
    private static final DefaultPrettyPrinter LAYOUT = new DefaultPrettyPrinter()
            .withObjectIndenter(new DefaultIndenter("  ", "\n"))
            .withArrayIndenter(new DefaultIndenter("  ", "\n"));

    private static final ObjectWriteContext CONTEXT = new ObjectWriteContext.Base() {
        @Override
        public PrettyPrinter getPrettyPrinter() {
            return LAYOUT.createInstance();
        }
    };

    private final JsonFactory factory = new JsonFactory();

    byte[] write(Issue issue) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(16 * 1024);
        try (JsonGenerator json = factory.createGenerator(CONTEXT, out)) {
            json.writeStartObject();
            json.writeStringProperty("formatVersion", "1.0");
            json.writeObjectPropertyStart("series");
            json.writeStringProperty("owner", issue.series().owner());
            json.writeStringProperty("name", issue.series().name());
            json.writeEndObject();
            IssueNumber.Regular number = (IssueNumber.Regular) issue.number();
            json.writeObjectPropertyStart("number");
            json.writeStringProperty("kind", "regular");
            json.writeNumberProperty("year", number.year());
            json.writeNumberProperty("issue", number.issue());
            json.writeNumberProperty("cumulative", number.cumulative());
            json.writeEndObject();
            json.writeObjectPropertyStart("compilers");
            strings(json, "offices", issue.compilers().get(0).offices());
            json.writeStringProperty("role", issue.compilers().get(0).role());
            json.writeEndObject();
            json.writeStringProperty("date", issue.date().toString());
            json.writeArrayPropertyStart("articles");
            issue.articles().forEach(article -> article(json, article));
            json.writeEndArray();
            json.writeArrayPropertyStart("appendices");
            issue.appendices().forEach(appendix -> statistics(json, (StatisticsAppendix) appendix));
            json.writeEndArray();
            json.writeArrayPropertyStart("distribution");
            issue.distribution().forEach(list -> list(json, list));
            json.writeEndArray();
            json.writeEndObject();
        }
        return out.toByteArray();
    }

    private static void article(JsonGenerator json, Article article) {
        json.writeStartObject();
        List<String> headline = article.title().headline();
        if (article.title().kicker() == null && headline.size() == 1) {
            json.writeStringProperty("title", headline.get(0));
        } else {
            json.writeObjectPropertyStart("title");
            if (article.title().kicker() != null) {
                json.writeStringProperty("kicker", article.title().kicker());
            }
            strings(json, "headline", headline);
            json.writeEndObject();
        }
        json.writeArrayPropertyStart("body");
        for (Block block : article.body()) {
            json.writeString(((Text) ((Paragraph) block).inlines().get(0)).text());
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void statistics(JsonGenerator json, StatisticsAppendix appendix) {
        json.writeStartObject();
        json.writeStringProperty("kind", "statistics");
        json.writeStringProperty("title", appendix.title());
        json.writeObjectPropertyStart("period");
        json.writeStringProperty("start", appendix.period().start().toString());
        json.writeStringProperty("end", appendix.period().end().toString());
        json.writeEndObject();
        json.writeStringProperty("organizationHeader", appendix.organizationHeader());
        json.writeArrayPropertyStart("rows");
        for (StatisticsRow row : appendix.rows()) {
            json.writeStartObject();
            json.writeStringProperty("organization", row.organization());
            json.writeNumberProperty("submitted", row.submitted());
            json.writeNumberProperty("published", row.published());
            json.writeNumberProperty("briefs", row.briefs());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void list(JsonGenerator json, DistributionList list) {
        json.writeStartObject();
        json.writeStringProperty("kind", list.kind() == DistributionList.Kind.REPORT ? "report" : "send");
        json.writeStringProperty("layout", list.layout() == DistributionList.Arrangement.LINES ? "lines" : "joined");
        json.writeArrayPropertyStart("recipients");
        for (Recipient recipient : list.recipients()) {
            json.writeString(recipient.organization());
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void strings(JsonGenerator json, String name, List<String> values) {
        json.writeArrayPropertyStart(name);
        values.forEach(json::writeString);
        json.writeEndArray();
    }
}
