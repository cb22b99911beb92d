package io.github.bulletin4j.examples.benchmarks;

import io.github.bulletin4j.model.Issue;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Runs all races and prints their tables of ratios. */
public final class SideBySide {
    private SideBySide() {}

    /**
     * Runs all races.
     *
     * @param arguments the pace, short or full, and the races to run: render, growth, threads, json, validation;
     *     all when none is named
     */
    public static void main(String[] arguments) {
        Pace pace = Pace.valueOf(arguments.length == 0 ? "SHORT" : arguments[0].toUpperCase(Locale.ROOT));
        List<String> wanted = List.of(arguments).subList(Math.min(1, arguments.length), arguments.length);
        if (wanted.isEmpty() || wanted.contains("render")) {
            render(1).run(pace, System.out);
            render(100).run(pace, System.out);
        }
        if (wanted.isEmpty() || wanted.contains("growth")) {
            growth().run(pace, System.out);
        }
        if (wanted.isEmpty() || wanted.contains("threads")) {
            new TwoThreads(InventedIssue.of(1)).run(pace, System.out);
        }
        data(pace, wanted);
    }

    private static void data(Pace pace, List<String> wanted) {
        Issue issue = InventedIssue.of(1);
        if (wanted.isEmpty() || wanted.contains("json")) {
            new Race("read JSON", DataWays.reading(issue)).run(pace, System.out);
            new Race("write JSON", DataWays.writing(issue)).run(pace, System.out);
        }
        if (wanted.isEmpty() || wanted.contains("validation")) {
            new Race("validation", DataWays.checking(issue)).run(pace, System.out);
        }
    }

    private static Race render(int times) {
        List<Contestant> contestants = new ArrayList<>();
        RenderWays.of(InventedIssue.of(times)).forEach((name, way) -> contestants.add(contestant(name, way)));
        return new Race(times == 1 ? "render, 1 issue" : "render, " + times + " times as large", contestants);
    }

    private static Race growth() {
        List<Contestant> contestants = new ArrayList<>();
        for (int times : new int[] {1, 10, 100}) {
            Issue issue = InventedIssue.of(times);
            contestants.add(contestant(7 * times + " articles", new BulletinWay(issue)));
        }
        return new Race("growth of this library's time", contestants);
    }

    static Contestant contestant(String name, DocumentWay way) {
        return new Contestant(name, () -> {
            ByteCounter out = new ByteCounter();
            way.write(out);
            return out.count();
        });
    }
}
