/**
 * What makes each {@link io.github.bulletin4j.constraint} hold or not. Not exported: a validator finds these classes as
 * services, and nobody else calls them.
 *
 * <p>A check of a constraint {@code X} on a type is a public class {@code XCheck}, listed in {@code module-info.java} for
 * the module path and in {@code META-INF/services} for the class path. Checks are stateless after their initialisation and
 * safe for use by many threads. They take {@code null} for valid; only {@link
 * io.github.bulletin4j.check.RequiredCheck} does not.
 */
@NullMarked
package io.github.bulletin4j.check;

import org.jspecify.annotations.NullMarked;
