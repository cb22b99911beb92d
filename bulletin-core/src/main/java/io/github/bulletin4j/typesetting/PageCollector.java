package io.github.bulletin4j.typesetting;

import io.github.bulletin4j.composition.Section;
import io.github.bulletin4j.layout.Length;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Collects what stands on each page, and hands it on when the next page begins. */
final class PageCollector implements PageFill.Listener {
    private final Consumer<? super PlannedPage> pages;
    private final List<Section> sections = new ArrayList<>();
    private final List<PlannedLine> lines = new ArrayList<>();
    private int number;
    private int height;
    private int filled;
    private boolean footAlone;

    PageCollector(Consumer<? super PlannedPage> pages) {
        this.pages = pages;
    }

    @Override
    public void page(int newHeight) {
        end();
        number++;
        height = newHeight;
        filled = 0;
        footAlone = false;
    }

    @Override
    public void piece(PageBlock block, int index, int top) {
        int tail = index == block.pieces() - 1 ? block.tail() : 0;
        filled = Math.min(height, top + block.piece() + tail);
        if (block.source() instanceof SetLines set) {
            if (index == 0) {
                set.begins().forEach(this::begin);
            }
            String text = index < set.lines().size() ? set.lines().get(index) : "";
            lines.add(new PlannedLine(set.path(), text, Length.twips(top)));
        }
    }

    private void begin(Section section) {
        footAlone = section.kind() == Section.Kind.FOOT && lines.isEmpty() && number > 1;
        sections.add(section);
    }

    /** Hands on the last page. */
    void end() {
        if (number > 0) {
            pages.accept(
                    new PlannedPage(number, sections, lines, Length.twips(filled), Length.twips(height), footAlone));
        }
        sections.clear();
        lines.clear();
    }
}
