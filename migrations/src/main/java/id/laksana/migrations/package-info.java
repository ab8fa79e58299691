/** The schemas of the platform and of each agency, and the migrator that brings them up to date. */
@NullMarked
package id.laksana.migrations;

import org.jspecify.annotations.NullMarked;
