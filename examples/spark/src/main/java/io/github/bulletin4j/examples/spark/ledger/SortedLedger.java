package io.github.bulletin4j.examples.spark.ledger;

import io.github.bulletin4j.examples.spark.archive.ArchiveLine;
import io.github.bulletin4j.ledger.LedgerFinding;
import io.github.bulletin4j.ledger.SeriesCheck;
import java.io.Serializable;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Queue;
import org.apache.spark.api.java.JavaRDD;
import scala.Tuple2;

/**
 * The ledger of series of any length. Spark brings the issues of a series together and sorts them, on disk where memory does
 * not suffice; {@link SeriesCheck} takes them one by one.
 */
public final class SortedLedger {

    private SortedLedger() {}

    /**
     * Checks the issues of each series against each other.
     *
     * @param lines the lines of archives; those that are no issue are passed over
     * @param partitions into how many tasks the series are dealt
     * @return what was found
     */
    public static JavaRDD<LedgerFinding> check(JavaRDD<ArchiveLine> lines, int partitions) {
        return lines.filter(ArchiveLine::isIssue)
                .flatMapToPair(line -> LedgerItem.of(line.source(), line.issue()).stream()
                        .map(item -> new Tuple2<>(item, true))
                        .iterator())
                .repartitionAndSortWithinPartitions(
                        new SeriesPartitioner(partitions),
                        (Comparator<LedgerItem> & Serializable) (one, other) -> LedgerItem.ORDER.compare(one, other))
                .mapPartitions(Checked::new);
    }

    /** Hands out findings as they are made. */
    private static final class Checked implements Iterator<LedgerFinding> {

        private final Iterator<Tuple2<LedgerItem, Boolean>> items;
        private final Queue<LedgerFinding> findings = new ArrayDeque<>();
        private String series;
        private SeriesCheck check;

        Checked(Iterator<Tuple2<LedgerItem, Boolean>> items) {
            this.items = items;
        }

        @Override
        public boolean hasNext() {
            while (findings.isEmpty() && items.hasNext()) {
                LedgerItem item = items.next()._1();
                if (check == null || !item.issue().series().equals(series)) {
                    series = item.issue().series();
                    check = new SeriesCheck(findings::add);
                }
                check.accept(item.pass(), item.issue());
            }
            return !findings.isEmpty();
        }

        @Override
        public LedgerFinding next() {
            if (!hasNext()) {
                throw new NoSuchElementException();
            }
            return findings.remove();
        }
    }
}
