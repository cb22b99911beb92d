package io.github.bulletin4j.examples.benchmarks;

import io.github.bulletin4j.model.Article;
import io.github.bulletin4j.model.Block;
import io.github.bulletin4j.model.Compilers;
import io.github.bulletin4j.model.DistributionList;
import io.github.bulletin4j.model.Issue;
import io.github.bulletin4j.model.IssueBuilder;
import io.github.bulletin4j.model.IssueNumber;
import io.github.bulletin4j.model.Paragraph;
import io.github.bulletin4j.model.Recipient;
import io.github.bulletin4j.model.ReportingPeriod;
import io.github.bulletin4j.model.Series;
import io.github.bulletin4j.model.StatisticsAppendix;
import io.github.bulletin4j.model.StatisticsRow;
import io.github.bulletin4j.model.Title;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/**
 * Reads an invented issue with Jackson's streaming API by hand, checking nothing: fields come in the order in which they
 * were written, and all that can be absent is known. It is the least that reading can cost.
 */
final class HandReader {
    private final JsonFactory factory = new JsonFactory();

    Issue read(byte[] bytes) {
        try (JsonParser json = factory.createParser(ObjectReadContext.empty(), bytes)) {
            json.nextToken();
            string(json);
            skip(json, 2);
            Series series = new Series(string(json), string(json), null);
            skip(json, 3);
            string(json);
            IssueNumber number = new IssueNumber.Regular(integer(json), integer(json), integer(json), null);
            skip(json, 3);
            json.nextToken();
            json.nextToken();
            List<String> offices = list(json, json::getString);
            String role = string(json);
            json.nextToken();
            IssueBuilder issue = Issue.builder(series, number, LocalDate.parse(string(json)))
                    .addCompilers(new Compilers(offices, role, null));
            skip(json, 2);
            issue.articles(list(json, () -> article(json)));
            skip(json, 2);
            issue.appendices(list(json, () -> statistics(json)));
            skip(json, 2);
            return issue.distribution(list(json, () -> distribution(json))).build();
        }
    }

    private static Article article(JsonParser json) {
        skip(json, 2);
        Title title;
        if (json.currentToken() == JsonToken.VALUE_STRING) {
            title = Title.of(json.getString());
        } else {
            String kicker = null;
            json.nextToken();
            if (json.currentName().equals("kicker")) {
                json.nextToken();
                kicker = json.getString();
                json.nextToken();
            }
            json.nextToken();
            title = new Title(kicker, list(json, json::getString), null);
            json.nextToken();
        }
        skip(json, 2);
        List<Block> body = list(json, () -> Paragraph.of(json.getString()));
        json.nextToken();
        return Article.builder(title).body(body).build();
    }

    private static StatisticsAppendix statistics(JsonParser json) {
        string(json);
        String title = string(json);
        skip(json, 2);
        ReportingPeriod period = new ReportingPeriod(LocalDate.parse(string(json)), LocalDate.parse(string(json)));
        json.nextToken();
        String header = string(json);
        skip(json, 2);
        List<StatisticsRow> rows = list(json, () -> {
            StatisticsRow row = new StatisticsRow(string(json), integer(json), integer(json), integer(json));
            json.nextToken();
            return row;
        });
        json.nextToken();
        return new StatisticsAppendix(title, period, header, false, rows);
    }

    private static DistributionList distribution(JsonParser json) {
        DistributionList.Kind kind =
                string(json).equals("report") ? DistributionList.Kind.REPORT : DistributionList.Kind.SEND;
        DistributionList.Arrangement layout =
                string(json).equals("lines") ? DistributionList.Arrangement.LINES : DistributionList.Arrangement.JOINED;
        skip(json, 2);
        List<Recipient> recipients = list(json, () -> Recipient.of(json.getString()));
        json.nextToken();
        return new DistributionList(kind, layout, recipients);
    }

    private static <T> List<T> list(JsonParser json, Supplier<T> element) {
        List<T> list = new ArrayList<>();
        while (json.nextToken() != JsonToken.END_ARRAY) {
            list.add(element.get());
        }
        return list;
    }

    private static String string(JsonParser json) {
        skip(json, 2);
        return json.getString();
    }

    private static int integer(JsonParser json) {
        skip(json, 2);
        return json.getIntValue();
    }

    private static void skip(JsonParser json, int tokens) {
        for (int i = 0; i < tokens; i++) {
            json.nextToken();
        }
    }
}
