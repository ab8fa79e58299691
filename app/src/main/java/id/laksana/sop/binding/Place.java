package id.laksana.sop.binding;

import id.laksana.sop.procedure.PerformerId;
import java.util.UUID;

/** Which performer of which SOP is meant. */
record Place(UUID sop, PerformerId performer) {

    static Place of(Seat seat) {
        return new Place(seat.sop(), seat.performer().id());
    }
}
