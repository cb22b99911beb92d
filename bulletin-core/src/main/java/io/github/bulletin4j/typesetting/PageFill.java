package io.github.bulletin4j.typesetting;

import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/**
 * Fills pages with blocks, one after another, as word processors do. Heights are in twips. Nothing is kept but what may
 * still move to the next page.
 *
 * <p>Of the space below one block and the space above the next, the larger is set. A block that begins a page because the
 * one before was full loses the space above it; one that begins a page on purpose keeps it.
 */
final class PageFill {
    /** Is told where everything stands. */
    interface Listener {
        /**
         * A page begins.
         *
         * @param height how much it holds
         */
        void page(int height);

        /**
         * A piece of a block is set.
         *
         * @param block the block
         * @param index which of its pieces
         * @param top how far below the upper edge of the type area it stands
         */
        void piece(PageBlock block, int index, int top);
    }

    /** In Word, of a paragraph of more lines only the last one moves to the next page with what it has to stay with. */
    static final int SHORT = 2;

    /** What has to stay together does so up to this many blocks; a page holds fewer. */
    private static final int MOST_KEPT = 64;

    /** The last pieces of a block, which wait for the next one. */
    private record Kept(PageBlock block, int from) {
        int height() {
            return from == 0 ? block.height() : (block.pieces() - from) * block.piece() + block.tail() + block.edge();
        }
    }

    private final Deque<Kept> kept = new ArrayDeque<>();
    private final @Nullable Listener listener;
    private final int mostMoved;
    private int height;
    private int used;
    private int lastAfter;
    private boolean empty = true;
    private boolean onPurpose = true;
    private boolean pageBegun;
    private int page = 1;

    PageFill(int height, Manner manner, @Nullable Listener listener) {
        this.height = height;
        // LibreOffice moves the whole paragraph.
        this.mostMoved = manner == Manner.WORD ? SHORT : Integer.MAX_VALUE;
        this.listener = listener;
    }

    /** The same pages, of which somebody else is told from now on. */
    PageFill(PageFill other, @Nullable Listener listener) {
        kept.addAll(other.kept);
        this.listener = listener;
        mostMoved = other.mostMoved;
        height = other.height;
        used = other.used;
        lastAfter = other.lastAfter;
        empty = other.empty;
        onPurpose = other.onPurpose;
        page = other.page;
    }

    /** Begins a page on purpose, of a sheet that may be another one. What is kept back stands on it. */
    void newPage(int newHeight) {
        height = newHeight;
        if (!empty) {
            breakPage(true);
        }
    }

    /** Sets a block below what stands on the page, or on the next one. */
    void add(PageBlock block) {
        if (block.startsPage()) {
            settle();
            newPage(height);
        }
        if (!block.keepsWithNext()) {
            moveTogether(block);
            settle();
            set(block, 0, block.pieces());
            return;
        }
        if (kept.size() == MOST_KEPT) {
            set(kept.remove());
        }
        int from = 0;
        if (block.pieces() > mostMoved) {
            // Of a long paragraph only the last line stays with what follows.
            from = block.pieces() - 1;
            moveTogether(block);
            settle();
            set(block, 0, from);
        }
        kept.add(new Kept(block, from));
    }

    /** How much of the page is filled. */
    int used() {
        int total = used;
        int after = lastAfter;
        boolean first = empty;
        for (Kept next : kept) {
            int space = next.from() == 0 ? spaceAbove(next.block(), first, after) : 0;
            after = next.block().after();
            total += space + next.height() + after;
            first = false;
        }
        return total;
    }

    /** The space below the last block, which counts as used. */
    int lastAfter() {
        return kept.isEmpty() ? lastAfter : kept.getLast().block().after();
    }

    int height() {
        return height;
    }

    /** Which page is filled, counted from 1. */
    int page() {
        return page;
    }

    boolean isEmpty() {
        return empty && kept.isEmpty();
    }

    /** Sets what was kept back for the next block. */
    void settle() {
        while (!kept.isEmpty()) {
            set(kept.remove());
        }
    }

    private int spaceAbove(PageBlock block, boolean first, int after) {
        if (first) {
            return onPurpose ? block.before() : 0;
        }
        return Math.max(0, block.before() - after);
    }

    /** Begins a page if what is kept and the beginning of a block do not fit this one together. */
    private void moveTogether(PageBlock block) {
        if (kept.isEmpty() || empty) {
            return;
        }
        int space = block.before() <= lastAfter() ? 0 : block.before() - lastAfter();
        if (used() + space + block.firstPiece() > height) {
            breakPage(false);
        }
    }

    private void set(Kept block) {
        set(block.block(), block.from(), block.block().pieces());
    }

    private void set(PageBlock block, int from, int to) {
        for (int i = from; i < to; i++) {
            int space = i == 0 ? spaceAbove(block, empty, lastAfter) : 0;
            int tail = i == block.pieces() - 1 ? block.tail() : 0;
            int above = i == 0 ? block.edge() : 0;
            if (!empty && used + space + above + block.piece() + tail + block.edge() > height) {
                breakPage(false);
                used = block.header() + block.piece() > height ? 0 : block.header();
                space = 0;
                above = block.edge();
            }
            begin();
            used += space + above;
            if (listener != null) {
                listener.piece(block, i, used);
            }
            used += block.piece() + tail;
            empty = false;
        }
        if (to == block.pieces()) {
            used += block.edge() + block.after();
            lastAfter = block.after();
        }
    }

    private void begin() {
        if (!pageBegun && listener != null) {
            listener.page(height);
        }
        pageBegun = true;
    }

    private void breakPage(boolean purpose) {
        used = 0;
        lastAfter = 0;
        empty = true;
        pageBegun = false;
        onPurpose = purpose;
        page++;
    }
}
