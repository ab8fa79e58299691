/** What changed from one version of a sheet to the next. */
@NullMarked
package id.laksana.sop.difference;

import org.jspecify.annotations.NullMarked;
