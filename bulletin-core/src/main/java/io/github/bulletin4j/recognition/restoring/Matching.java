package io.github.bulletin4j.recognition.restoring;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Lays two lists beside each other: the longest common sequence of equal elements, and between them, in order, those that
 * are alike. Where lists differ in more than {@value #MOST} pairs of places, equal elements that occur once are taken.
 */
final class Matching {
    private static final int MOST = 4_000_000;

    private final int[] matches;

    private Matching(int size) {
        this.matches = new int[size];
        Arrays.fill(matches, -1);
    }

    /** For each of the first list the place of its match in the second one, or -1. */
    static <A, B> int[] of(
            List<A> first,
            List<B> second,
            Function<A, Object> firstKey,
            Function<B, Object> secondKey,
            Function<A, Object> firstKind,
            Function<B, Object> secondKind) {
        Matching matching = new Matching(first.size());
        List<Object> a = first.stream().map(firstKey).toList();
        List<Object> b = second.stream().map(secondKey).toList();
        matching.equal(a, b);
        matching.alike(
                first.stream().map(firstKind).toList(),
                second.stream().map(secondKind).toList());
        return matching.matches;
    }

    private void equal(List<Object> a, List<Object> b) {
        int from = 0;
        while (from < a.size() && from < b.size() && a.get(from).equals(b.get(from))) {
            matches[from] = from;
            from++;
        }
        int endA = a.size();
        int endB = b.size();
        while (endA > from && endB > from && a.get(endA - 1).equals(b.get(endB - 1))) {
            matches[--endA] = --endB;
        }
        if ((long) (endA - from) * (endB - from) <= MOST) {
            longest(a.subList(from, endA), b.subList(from, endB), from);
        } else {
            unique(a, b, from, endA, endB);
        }
    }

    private void longest(List<Object> a, List<Object> b, int from) {
        int[][] length = new int[a.size() + 1][b.size() + 1];
        for (int i = a.size() - 1; i >= 0; i--) {
            for (int j = b.size() - 1; j >= 0; j--) {
                length[i][j] = a.get(i).equals(b.get(j))
                        ? length[i + 1][j + 1] + 1
                        : Math.max(length[i + 1][j], length[i][j + 1]);
            }
        }
        int i = 0;
        int j = 0;
        while (i < a.size() && j < b.size()) {
            if (a.get(i).equals(b.get(j))) {
                matches[from + i++] = from + j++;
            } else if (length[i + 1][j] >= length[i][j + 1]) {
                i++;
            } else {
                j++;
            }
        }
    }

    private void unique(List<Object> a, List<Object> b, int from, int endA, int endB) {
        Map<Object, Integer> places = new HashMap<>();
        for (int j = from; j < endB; j++) {
            places.merge(b.get(j), j, (one, other) -> -1);
        }
        int last = from - 1;
        for (int i = from; i < endA; i++) {
            int place = places.getOrDefault(a.get(i), -1);
            if (place > last) {
                matches[i] = place;
                last = place;
            }
        }
    }

    /** Pairs what is left between two matches, in order. */
    private void alike(List<Object> a, List<Object> b) {
        int next = 0;
        int i = 0;
        while (i < a.size()) {
            if (matches[i] >= 0) {
                next = matches[i] + 1;
                i++;
                continue;
            }
            int end = i;
            while (end < a.size() && matches[end] < 0) {
                end++;
            }
            Map<Object, Deque<Integer>> free = new HashMap<>();
            for (int j = next; j < (end < a.size() ? matches[end] : b.size()); j++) {
                free.computeIfAbsent(b.get(j), kind -> new ArrayDeque<>()).add(j);
            }
            for (; i < end; i++) {
                Deque<Integer> places = free.getOrDefault(a.get(i), new ArrayDeque<>());
                while (!places.isEmpty() && places.peek() < next) {
                    places.remove();
                }
                if (!places.isEmpty()) {
                    matches[i] = places.remove();
                    next = matches[i] + 1;
                }
            }
        }
    }
}
