/** The agency of an open page. */
@NullMarked
package id.laksana.agency.ui;

import org.jspecify.annotations.NullMarked;
