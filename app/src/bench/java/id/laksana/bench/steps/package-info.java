/** How fast the steps of cases are, beside a peer and beside what the database allows. */
@NullMarked
package id.laksana.bench.steps;

import org.jspecify.annotations.NullMarked;
