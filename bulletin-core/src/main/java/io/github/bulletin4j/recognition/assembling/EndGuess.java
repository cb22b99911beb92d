package io.github.bulletin4j.recognition.assembling;

import io.github.bulletin4j.composition.Role;
import io.github.bulletin4j.model.HouseStyleBuilder;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** How by-lines, sources and keywords are worded (供稿、来源、关键词). */
final class EndGuess {
    private static final Pattern BYLINE =
            Pattern.compile("（((?:" + EndWords.CONTRIBUTED + ")(?:单位|部门)?[：:])([^：:]{1,60}?)(?:([，；、　 ]{1,2}" + "(?:"
                    + EndWords.WRITTEN + "|文)人?[：:])([^：:]{1,60}))?）");
    private static final Pattern AUTHORED =
            Pattern.compile("（((?:" + EndWords.WRITTEN + "|文|图文)人?[：:])(?:\\p{IsHan}{2,4}(?:、\\p{IsHan}{2,4})*)）");
    private static final Pattern CONTRIBUTED = Pattern.compile("（[^（）]{1,60} 供稿）");
    private static final Pattern JOINED = Pattern.compile("（[^（）]{1,60}供稿）");
    private static final Pattern SOURCE =
            Pattern.compile("（((?:稿件|信息)?来源[：:]|(?:" + EndWords.TAKEN + ")[：:]?|据(?=《))([^：:]{1,80})）");
    private static final Pattern KEYWORDS = Pattern.compile("([（【]?)(关键词[：:])?([^：:]{1,80}?)([）】]?)");
    private static final Pattern UNLABELLED = Pattern.compile("（([^（）：:]{2,40})）");
    private static final Pattern SIGNED =
            Pattern.compile("（([^（）：:\\s\\p{Zs}]{2,30})[\\s\\p{Zs}](\\p{IsHan}{2,4}(?:、\\p{IsHan}{2,4})*)）");
    private static final Pattern LABEL = Pattern.compile(".*(?:" + EndWords.DONE + ")");
    private static final Pattern ORGANIZATION =
            Pattern.compile(".*(?:局|公司|院|办|委|中心|站|段|场|厅|处|队|所|校|会|部|集团|镇|乡|街道|村|社区|县|市|区|科|室|厂|办公室)");
    private static final Pattern PRESS = Pattern.compile(".*(?:报|报社|网|新华社|通讯社|电视台|电台|刊|日志|新闻|公众号|》)");

    /** No longer text is matched. */
    private static final int LONGEST = 100;

    private EndGuess() {}

    static void guess(List<Line> lines, HouseStyleBuilder style) {
        List<String> ends = new ArrayList<>();
        for (Line line : lines) {
            if (line.role() == Role.BYLINE) {
                ends.add(line.text().strip());
            } else if (ArticleNumberGuess.isBrief(line)) {
                ends.addAll(EndReading.brackets(line.text()));
            }
        }
        boolean worded = false;
        boolean unlabelled = false;
        boolean signed = false;
        String authored = null;
        for (String end : ends) {
            worded |= byline(end, style);
            source(end, style);
            keywords(end, style);
            Matcher bare = UNLABELLED.matcher(end);
            unlabelled |= bare.matches() && isContributor(bare.group(1));
            signed |= signed(end) != null;
            Matcher names = AUTHORED.matcher(end);
            authored = names.matches() ? names.group(1) : authored;
        }
        if (!worded && signed) {
            style.byline("（{contributor}< {authors}>）");
        } else if (!worded && unlabelled) {
            style.byline("（{contributor}）");
        } else if (!worded && authored != null) {
            style.byline("（" + authored + "{authors}）");
        }
    }

    private static boolean byline(String text, HouseStyleBuilder style) {
        Matcher labelled = BYLINE.matcher(text);
        if (labelled.matches()) {
            String authors = labelled.group(3) == null ? "" : "<" + labelled.group(3) + "{authors}>";
            // One line that names authors too tells how all are printed.
            if (!authors.isEmpty() || !style.build().byline().text().contains("{authors}>）")) {
                style.byline("（" + labelled.group(1) + "{contributor}" + authors + "）");
            }
            return true;
        }
        if (CONTRIBUTED.matcher(text).matches()) {
            return true;
        }
        boolean joined = JOINED.matcher(text).matches();
        if (joined) {
            style.byline("（{contributor}供稿）");
        }
        return joined;
    }

    private static void source(String text, HouseStyleBuilder style) {
        Matcher match = SOURCE.matcher(text);
        if (match.matches()) {
            style.source("（" + match.group(1) + "{source}）");
        }
    }

    private static void keywords(String text, HouseStyleBuilder style) {
        Matcher match = KEYWORDS.matcher(text);
        if (match.matches() && (match.group(2) != null || match.group(1).equals("【"))) {
            String label = match.group(2) == null ? "" : match.group(2);
            style.keywords(match.group(1) + label + "{keywords}" + match.group(4));
        }
    }

    /** An organisation and names of persons. */
    record Signed(String contributor, List<String> authors) {}

    /** An organisation, a blank and names of persons that stand in brackets, without a label; else null. */
    static @Nullable Signed signed(String text) {
        Matcher match = text.length() > LONGEST ? null : SIGNED.matcher(text);
        return match != null
                        && match.matches()
                        && isContributor(match.group(1))
                        && !LABEL.matcher(match.group(2)).matches()
                        && !isContributor(match.group(2))
                        && !isPress(match.group(2))
                ? new Signed(match.group(1), List.of(match.group(2).split("、")))
                : null;
    }

    /** Whether what stands alone in brackets is an organisation, and none that publishes. */
    static boolean isContributor(String text) {
        return ORGANIZATION.matcher(text).matches() && !isPress(text);
    }

    static boolean isPress(String text) {
        return PRESS.matcher(text).matches();
    }
}
