/** A web page for bulletins: begin at {@link io.github.bulletin4j.examples.web.WebApplication}. */
package io.github.bulletin4j.examples.web;
