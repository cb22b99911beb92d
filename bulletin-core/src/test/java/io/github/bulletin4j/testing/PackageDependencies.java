package io.github.bulletin4j.testing;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.spi.ToolProvider;

/**
 * Which packages of this project use which, as {@code jdeps} reads it from compiled classes, annotations included.
 *
 * @param uses for each package those that it uses, itself left out
 */
public record PackageDependencies(Map<String, Set<String>> uses) {

    private static final String BASE = "io.github.bulletin4j.";

    /**
     * Dependencies.
     *
     * @param uses for each package those that it uses, in any order
     */
    public PackageDependencies {
        Map<String, Set<String>> sorted = new TreeMap<>();
        uses.forEach((name, used) -> sorted.put(name, new TreeSet<>(used)));
        uses = sorted;
    }

    /**
     * Reads the classes of a module.
     *
     * @param classes the folder that they were compiled to; its descriptor of a module is not read
     * @return the dependencies among the packages of this project
     */
    public static PackageDependencies of(Path classes) {
        StringWriter out = new StringWriter();
        PrintWriter writer = new PrintWriter(out);
        int status = ToolProvider.findFirst("jdeps")
                .orElseThrow()
                .run(
                        writer,
                        writer,
                        "-verbose:package",
                        "-filter:none",
                        "--ignore-missing-deps",
                        classes.resolve("io").toString());
        if (status != 0) {
            throw new IllegalStateException("jdeps failed: " + out);
        }
        Map<String, Set<String>> uses = new TreeMap<>();
        for (String line : out.toString().lines().toList()) {
            String[] words = line.strip().split("\\s+");
            if (words.length > 2 && words[0].startsWith(BASE) && words[1].equals("->")) {
                Set<String> used = uses.computeIfAbsent(words[0], name -> new TreeSet<>());
                if (words[2].startsWith(BASE) && !words[2].equals(words[0])) {
                    used.add(words[2]);
                }
            }
        }
        return new PackageDependencies(uses);
    }

    /**
     * The packages that use each other, directly or by others.
     *
     * @return each cycle that a search comes across, its first package at its end again; empty when there is none
     */
    public List<List<String>> cycles() {
        List<List<String>> cycles = new ArrayList<>();
        Set<String> done = new TreeSet<>();
        uses.keySet().forEach(start -> search(start, new ArrayList<>(), done, cycles));
        return cycles;
    }

    private void search(String at, List<String> way, Set<String> done, List<List<String>> cycles) {
        int seen = way.indexOf(at);
        if (seen >= 0) {
            List<String> cycle = new ArrayList<>(way.subList(seen, way.size()));
            cycle.add(at);
            cycles.add(cycle);
        } else if (!done.contains(at)) {
            way.add(at);
            uses.getOrDefault(at, Set.of()).forEach(next -> search(next, way, done, cycles));
            way.remove(way.size() - 1);
            done.add(at);
        }
    }
}
