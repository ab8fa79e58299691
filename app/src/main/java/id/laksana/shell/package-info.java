/** Vaadin inside Micronaut: the bridge, the pipeline of filters, the guard of addresses, errors. */
@NullMarked
package id.laksana.shell;

import org.jspecify.annotations.NullMarked;
