/** What vouches for the histories of cases: a chain through the events of each, and seals over the ends of all chains. */
@NullMarked
package id.laksana.casework.chain;

import org.jspecify.annotations.NullMarked;
