/** The agency's members, kept by its administrators. */
@NullMarked
package id.laksana.organisation.members.ui;

import org.jspecify.annotations.NullMarked;
