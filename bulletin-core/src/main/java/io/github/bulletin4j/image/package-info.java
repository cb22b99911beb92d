/**
 * What the bytes of a picture say of themselves: its type, size, orientation and resolution, and whether they are whole.
 * Read from headers and structure alone, in time that grows with the number of bytes; no pixel is decoded. The rule about
 * pictures and every output read them here. Not part of the API.
 */
@NullMarked
package io.github.bulletin4j.image;

import org.jspecify.annotations.NullMarked;
