/** What applicants bring: files and the values of fields, as far as they belong to a case. */
@NullMarked
package id.laksana.casework.paper;

import org.jspecify.annotations.NullMarked;
