package io.github.bulletin4j.typesetting;

import io.github.bulletin4j.layout.FootFormat;
import io.github.bulletin4j.layout.Layout;
import io.github.bulletin4j.layout.Length;
import io.github.bulletin4j.model.Article;
import io.github.bulletin4j.model.Block;
import io.github.bulletin4j.model.DistributionList;
import io.github.bulletin4j.model.Issue;
import io.github.bulletin4j.model.Paragraph;
import io.github.bulletin4j.testing.SampleIssues;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Issues whose pages are known: 22 lines of 31.2 pt each, the first page with 12 below its head and headline. */
final class PlannedIssues {
    static final int LINE = 624;
    static final PagePlanner WORD = PagePlanner.of(Layout.standard());
    static final PagePlanner LIBRE_OFFICE = WORD.withManner(Manner.LIBREOFFICE);

    /** Whose lines stand no closer for the sake of the foot. */
    static final PagePlanner UNSQUEEZED = squeezing(0);

    /** A paragraph of one line. */
    static final Block LINE_OF_TEXT = Paragraph.of("全镇春耕化肥种子到位。");

    /** A planner of pages whose lines may stand so many points closer for the sake of the foot. */
    static PagePlanner squeezing(double points) {
        Layout layout = Layout.standard();
        FootFormat foot = layout.foot();
        return PagePlanner.of(layout.toBuilder()
                .foot(new FootFormat(foot.outerRule(), foot.innerRule(), Length.points(points)))
                .build());
    }

    static Issue issue(List<Block> body) {
        return SampleIssues.minimal().toBuilder()
                .articles(List.of(Article.of("春耕").toBuilder().body(body).build()))
                .build();
    }

    static List<Block> lines(int count) {
        return new ArrayList<>(
                IntStream.range(0, count).mapToObj(i -> LINE_OF_TEXT).toList());
    }

    static List<Integer> linesPerPage(PagePlan plan, String path) {
        return plan.pages().stream()
                .map(page -> (int) page.lines().stream()
                        .filter(line -> line.path().toString().startsWith(path))
                        .count())
                .toList();
    }

    static Issue withFoot(List<Block> body, int recipients) {
        String[] names = IntStream.range(0, recipients).mapToObj(i -> "单位" + i).toArray(String[]::new);
        return issue(body).toBuilder()
                .addDistributionList(DistributionList.report(names))
                .build();
    }

    static int pageOf(PagePlan plan, String path) {
        return plan.pages().stream()
                .filter(page -> page.lines().stream()
                        .anyMatch(line -> line.path().toString().startsWith(path)))
                .findFirst()
                .orElseThrow()
                .number();
    }

    private PlannedIssues() {}
}
