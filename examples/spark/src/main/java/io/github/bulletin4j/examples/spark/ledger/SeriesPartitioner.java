package io.github.bulletin4j.examples.spark.ledger;

import org.apache.spark.Partitioner;

/** Brings the issues of a series together. */
public final class SeriesPartitioner extends Partitioner {

    private static final long serialVersionUID = 1L;

    private final int partitions;

    /** As many partitions. */
    public SeriesPartitioner(int partitions) {
        this.partitions = partitions;
    }

    @Override
    public int numPartitions() {
        return partitions;
    }

    @Override
    public int getPartition(Object item) {
        return Math.floorMod(((LedgerItem) item).issue().series().hashCode(), partitions);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SeriesPartitioner partitioner && partitioner.partitions == partitions;
    }

    @Override
    public int hashCode() {
        return partitions;
    }
}
