/** The agency's audit trail on screen. */
@NullMarked
package id.laksana.audit.ui;

import org.jspecify.annotations.NullMarked;
