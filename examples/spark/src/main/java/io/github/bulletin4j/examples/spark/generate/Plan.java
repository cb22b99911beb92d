package io.github.bulletin4j.examples.spark.generate;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * What number and date each of so many issues has: four of ten belong to one series, the others to the other series in turn.
 * Where there is one series, all belong to it.
 *
 * @param issues how many issues
 * @param series how many series, at least 1
 */
record Plan(long issues, int series) implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final int FIRST_YEAR = 1950;
    private static final int YEARS = 70;
    private static final int BLOCK = 10;
    private static final int OF_FIRST = 4;

    /** The place of an issue. */
    record Place(int series, int rank, int perYear) {

        int year() {
            return FIRST_YEAR + rank / perYear;
        }

        int number() {
            return rank % perYear + 1;
        }

        int cumulative() {
            return rank + 1;
        }

        LocalDate date() {
            return LocalDate.ofYearDay(year(), 1 + (int) ((number() - 1) * 365L / perYear));
        }
    }

    Place place(long index) {
        if (series == 1) {
            return new Place(0, (int) index, perYear(issues));
        }
        long block = index / BLOCK;
        int within = (int) (index % BLOCK);
        if (within < OF_FIRST) {
            return new Place(0, (int) (block * OF_FIRST) + within, perYear(issues * OF_FIRST / BLOCK));
        }
        long other = block * (BLOCK - OF_FIRST) + within - OF_FIRST;
        long each = issues * (BLOCK - OF_FIRST) / BLOCK / (series - 1);
        return new Place(1 + (int) (other % (series - 1)), (int) (other / (series - 1)), perYear(each));
    }

    /** No fewer than a bulletin a month, no more years than a ledger's rules allow. */
    private static int perYear(long ranks) {
        return (int) Math.max(12, ranks / YEARS + 1);
    }
}
