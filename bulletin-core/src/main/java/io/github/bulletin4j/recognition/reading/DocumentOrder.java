package io.github.bulletin4j.recognition.reading;

import io.github.bulletin4j.recognition.Leftover;
import io.github.bulletin4j.recognition.Recognition;
import io.github.bulletin4j.recognition.SeenBlock;
import io.github.bulletin4j.recognition.SeenDocument;
import io.github.bulletin4j.recognition.SeenTable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The order in which the places of a document stand in it. */
final class DocumentOrder {
    private final Map<String, Integer> places = new HashMap<>();

    private DocumentOrder() {}

    static DocumentOrder of(SeenDocument document) {
        DocumentOrder order = new DocumentOrder();
        order.add(document.blocks());
        return order;
    }

    private void add(List<SeenBlock> blocks) {
        for (SeenBlock block : blocks) {
            places.putIfAbsent(block.place(), places.size());
            if (block instanceof SeenTable table) {
                table.rows().forEach(row -> row.cells().forEach(cell -> add(cell.content())));
            }
        }
    }

    /** What was read, in this order; what stands outside the body comes last. */
    Recognition sorted(Recognition read, List<Leftover> outside) {
        List<Leftover> leftovers = sorted(read.leftovers(), Comparator.comparing(each -> index(each.place())));
        leftovers.addAll(outside);
        return new Recognition(
                read.issue(),
                sorted(read.placements(), Comparator.comparing(each -> index(each.place()))),
                leftovers,
                read.comments());
    }

    private int index(String place) {
        return places.getOrDefault(place, Integer.MAX_VALUE);
    }

    private static <T> List<T> sorted(List<T> all, Comparator<T> order) {
        List<T> sorted = new ArrayList<>(all);
        sorted.sort(order);
        return sorted;
    }
}
