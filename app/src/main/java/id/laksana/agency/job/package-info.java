/** What is done for every agency now and then, by one node at a time. */
@NullMarked
package id.laksana.agency.job;

import org.jspecify.annotations.NullMarked;
