package io.github.bulletin4j.composition;

import io.github.bulletin4j.model.Article;
import io.github.bulletin4j.model.HouseStyle;
import org.jspecify.annotations.Nullable;

/** Counts articles as the house style does (稿件序号), and sees where a column begins. */
final class ArticleNumbers {
    private final boolean restarts;
    private @Nullable String column;
    private boolean begins;
    private int number;

    ArticleNumbers(HouseStyle style) {
        this.restarts = style.articleNumberRestarts();
    }

    /** The number of the next article, from 1. */
    int next(Article article) {
        String next = article.column();
        boolean changes = next == null ? column != null : !next.equals(column);
        begins = changes && next != null;
        column = next;
        number = restarts && changes ? 1 : number + 1;
        return number;
    }

    /** Whether the name of the last article's column is printed above it. */
    boolean beginsColumn() {
        return begins;
    }
}
