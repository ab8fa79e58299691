/** The life of a version: what is written is reviewed, ratified by whoever signs, and put in force. */
@NullMarked
package id.laksana.sop.approval;

import org.jspecify.annotations.NullMarked;
