package io.github.bulletin4j.check;

/** A check of which an application can change the bounds. */
interface BoundedCheck {

    /** Takes the bounds, before the check is initialised. */
    void bounds(Bounds bounds);
}
