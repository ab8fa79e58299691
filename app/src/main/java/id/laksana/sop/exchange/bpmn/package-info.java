/** A procedure as BPMN 2.0, for other engines and for viewers. */
@NullMarked
package id.laksana.sop.exchange.bpmn;

import org.jspecify.annotations.NullMarked;
