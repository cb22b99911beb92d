package io.github.bulletin4j.testing;

import io.github.bulletin4j.model.Issue;
import java.util.List;
import java.util.Random;

/** Issues that say what an output could take for its own markup. */
public final class HostileIssues {
    private static final List<String> TEXTS = List.of(
            "<script>alert(1)</script>",
            "</style></title><img src=x onerror=alert(1)>",
            "\"><b onmouseover='x'>",
            "a & b &amp; &lt; &#1; &copy &notit;",
            "]]> <!-- --> <?x?> <![CDATA[",
            "\u0000 \u0001 \u000B \u000C \u001B \u007F \u0085 \uFFFE \uFDD0",
            "\uD800 half \uDC00",
            "𠮷😀\uD83F\uDFFE",
            "\u202Eabc\u202C שלום \u2066x مرحبا 123",
            "一行\n二行\r三行\r\n\n四行\n",
            "\n 前\t后 \t",
            "   四个   空格   ",
            "**粗**，__x__ *y* _z_ ~~w~~",
            "**：**近",
            "# 题",
            "> 引",
            "- 项",
            "+ 项",
            "* 项",
            "12. 项",
            "12) 项",
            "一\n===",
            "一\n---",
            "```\n码\n```",
            "~~~",
            "a | b\n--|--\n1 | 2",
            "|a|",
            ":--",
            "[文](javascript:alert(1)) ![图](x) [a]: b",
            "[^1] [ ] [x]",
            "<https://example.org> https://example.org/a_b_c www.example.org a@example.org",
            "`码` ``",
            "\\ \\\\ \\| \\n 行末\\",
            "\\",
            "$x$ $$y$$ :smile: @someone",
            "    缩进",
            "\t",
            "　全角　空格　",
            "\u00A0\u2003\u2028\u2029\u200B",
            "{{x}} ${x} #{x} %s");

    private static final String SIGNS = "\\`*_{}[]()<>#+-.!|~&;:=\"'^$ \t\n　1a字：。";

    private HostileIssues() {}

    /**
     * The issue with one to eight of its strings, at any depth, in place of which hostile ones stand. Those of its style stay.
     *
     * @param issue the issue
     * @param seed decides which
     * @return the changed issue
     */
    public static Issue of(Issue issue, long seed) {
        Random random = new Random(seed);
        Issue hostile = issue;
        for (int i = random.nextInt(8); i >= 0; i--) {
            List<String> paths = Strings.paths(hostile).stream()
                    .filter(path -> !path.startsWith("series.style"))
                    .toList();
            hostile = Strings.replace(hostile, paths.get(random.nextInt(paths.size())), text(random));
        }
        return hostile;
    }

    private static String text(Random random) {
        if (random.nextInt(3) > 0) {
            return TEXTS.get(random.nextInt(TEXTS.size()));
        }
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(12); i >= 0; i--) {
            text.append(SIGNS.charAt(random.nextInt(SIGNS.length())));
        }
        return text.toString();
    }
}
