package io.github.bulletin4j.typesetting;

import io.github.bulletin4j.layout.Layout;
import io.github.bulletin4j.layout.TextGrid;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The last page of text, adjusted so that the foot does not stand alone on a page, nor on another page or at another height in
 * one word processor than in the other: its lines stand a little closer, or it begins on purpose where it would begin anyway.
 */
final class LastPage {
    /** How much closer lines are tried each time, in twips: a tenth of a point. */
    private static final int STEP = 2;

    /** Where the last page of a track begins. */
    private static final class Begin implements PageFill.Listener {
        private @Nullable Object source;
        private int piece;
        private boolean pageBegun;

        @Override
        public void page(int height) {
            pageBegun = true;
        }

        @Override
        public void piece(PageBlock block, int index, int top) {
            if (pageBegun) {
                source = block.source();
                piece = index;
                pageBegun = false;
            }
        }
    }

    private final TextGrid grid;
    private final int most;
    private final Tracks first;
    private final List<FlowEntry> entries;
    private final int fixed;

    /**
     * The last page of what was set.
     *
     * @param layout how it looks
     * @param first the pages before the first of the entries
     * @param entries what was set since
     * @param blocks how many of the entries can still be changed
     */
    LastPage(Layout layout, Tracks first, List<FlowEntry> entries, int blocks) {
        this.grid = layout.grid();
        this.most = layout.foot().squeeze().twips(grid);
        this.first = first;
        this.entries = entries;
        this.fixed = Math.max(0, entries.size() - blocks);
    }

    /**
     * How a foot that is alone, or whose place is another in the other word processor, fits after all.
     *
     * @param height how high it is
     * @param isAlone whether it would stand alone
     * @return null if it does not
     */
    @Nullable
    FootFit fit(int height, boolean isAlone) {
        Begin inWord = new Begin();
        Begin inLibreOffice = new Begin();
        Track word = new Track(first.word(), inWord);
        Track libreOffice = new Track(first.libreOffice(), inLibreOffice);
        for (int i = 0; i < entries.size(); i++) {
            entries.get(i).addTo(word, i);
            entries.get(i).addTo(libreOffice, i);
        }
        word.settle();
        libreOffice.settle();
        List<Begin> begins = new ArrayList<>(2);
        if (word.page() <= libreOffice.page()) {
            begins.add(inWord);
        }
        if (libreOffice.page() <= word.page()) {
            begins.add(inLibreOffice);
        }
        int from = entries.size();
        for (Begin begin : begins) {
            from = Math.min(from, begin.source instanceof Integer at ? at : fixed);
        }
        int last = Math.max(fixed, from);
        FootFit closer = fit(last, false, tracks -> tracks.agree() ? tracks.foot(height) : null);
        if (closer == null && isAlone) {
            return fit(last, false, tracks -> tracks.footApart(height));
        }
        if (closer != null || word.page() == 1) {
            return closer;
        }
        // What begins the last page in Word's manner can begin it on purpose, and in the other manner too.
        return inWord.source instanceof Integer at
                        && inWord.piece == 0
                        && at >= fixed
                        && entries.get(at) instanceof FlowEntry.Text
                ? fit(at, true, tracks -> tracks.agreeInHeight() ? tracks.foot(height) : null)
                : null;
    }

    private @Nullable FootFit fit(int from, boolean startsPage, Function<Tracks, @Nullable FootPlace> placing) {
        Tracks before = first.copy();
        for (FlowEntry entry : entries.subList(0, from)) {
            before.add(entry);
        }
        for (int twips = startsPage ? 0 : STEP; twips <= most && from < entries.size(); twips += STEP) {
            Adjustment adjustment = new Adjustment(entries.size() - from, twips, startsPage);
            Tracks tracks = before.copy();
            add(from, adjustment, tracks);
            FootPlace place = placing.apply(tracks);
            if (place != null && !place.startsPage()) {
                return new FootFit(place, adjustment);
            }
        }
        return null;
    }

    private void add(int from, Adjustment adjustment, Tracks tracks) {
        for (int i = from; i < entries.size(); i++) {
            FlowEntry entry = entries.get(i);
            if (entry instanceof FlowEntry.Text text) {
                int following = entries.size() - 1 - i;
                entry = new FlowEntry.Text(text.text(), adjustment.apply(text.format(), following, grid));
            }
            tracks.add(entry);
        }
    }
}
