package id.laksana.sop.exchange.bpmn;

import id.laksana.sop.procedure.Answer;
import id.laksana.sop.procedure.Flow;
import org.jspecify.annotations.Nullable;

/**
 * What leads from a node to another.
 *
 * @param answer with which it leaves a gateway
 * @param flow of the procedure that begins with it
 */
record Link(
        String id,
        Node from,
        Node to,
        @Nullable Answer answer,
        @Nullable Flow flow) {}
