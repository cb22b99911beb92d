package io.github.bulletin4j.examples.benchmarks;

/**
 * One way to do a job.
 *
 * @param name what it is called in the table
 * @param job does the job once
 */
record Contestant(String name, Job job) {
    /** Does a job once. */
    interface Job {
        /**
         * Does the job.
         *
         * @return anything that shows that it was done, so that no compiler leaves it out
         * @throws Exception if it cannot be done
         */
        Object run() throws Exception;
    }
}
