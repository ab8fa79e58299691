/**
 * The engine: pure code that checks a command against the version of the SOP that the case is pinned to and gives the events and what the case is
 * then, or a refusal that says why. It knows no database, no clock and no calendar.
 */
@NullMarked
package id.laksana.casework.engine;

import org.jspecify.annotations.NullMarked;
