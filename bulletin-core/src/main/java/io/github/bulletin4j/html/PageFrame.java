package io.github.bulletin4j.html;

import io.github.bulletin4j.model.Issue;

/** What stands around the issue in a whole page. */
final class PageFrame {
    private PageFrame() {}

    static void begin(Markup markup, Issue issue) {
        markup.raw("<!DOCTYPE html>\n<html lang=\"zh-CN\">\n<head>\n<meta charset=\"UTF-8\">\n")
                .raw("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n")
                .raw("<meta name=\"color-scheme\" content=\"light dark\">\n")
                .start("title")
                .inside()
                .title(title(issue))
                .end("title")
                .raw("\n<style>\n")
                .raw(StyleSheet.TEXT)
                .raw("</style>\n</head>\n<body>\n");
    }

    static void end(Markup markup) {
        markup.raw("</body>\n</html>\n");
    }

    /** The name of the series and the number of the issue, as far as there are any: a page must have a title. */
    private static String title(Issue issue) {
        String name = issue.series() == null || issue.series().name() == null
                ? ""
                : issue.series().name();
        String number = issue.number() == null ? "" : issue.houseStyle().format(issue.number(), issue.date());
        String title = (name + " " + number).strip();
        return title.isEmpty() ? "–" : title;
    }
}
