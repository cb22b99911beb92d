package io.github.bulletin4j.examples.cli;

import io.github.bulletin4j.composition.Composer;
import io.github.bulletin4j.composition.PrintedFigure;
import io.github.bulletin4j.composition.PrintedFigureRow;
import io.github.bulletin4j.model.Issue;

/** The pictures of an issue. */
final class Pictures {
    private Pictures() {}

    static int count(Issue issue) {
        int[] count = new int[1];
        Composer.compose(issue, part -> {
            if (part instanceof PrintedFigure) {
                count[0]++;
            } else if (part instanceof PrintedFigureRow row) {
                count[0] += row.places().size();
            }
        });
        return count[0];
    }

    /** Tells how many are left out, if any are. */
    static void tellLeftOut(String document, long count, Console console) {
        if (count > 0) {
            console.tell(Message.of("pictures", Source.outputName(document), count));
        }
    }
}
