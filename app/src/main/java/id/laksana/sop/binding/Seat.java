package id.laksana.sop.binding;

import id.laksana.sop.procedure.Performer;
import java.util.Optional;
import java.util.UUID;

/**
 * A performer in one SOP.
 *
 * @param bound whether an open post stands behind it
 */
public record Seat(UUID sop, String code, String name, Performer performer, Optional<Binding> binding, boolean bound) {}
