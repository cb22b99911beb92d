/** Lines and pages known before they are printed (排版). */
@NullMarked
package io.github.bulletin4j.typesetting;

import org.jspecify.annotations.NullMarked;
