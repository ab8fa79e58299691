/** What an operator does to agencies at the command line. */
@NullMarked
package id.laksana.tenantadmin.command;

import org.jspecify.annotations.NullMarked;
