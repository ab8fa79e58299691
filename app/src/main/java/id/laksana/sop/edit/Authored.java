package id.laksana.sop.edit;

import id.laksana.sop.procedure.Basis;
import id.laksana.sop.procedure.ClockOwner;
import id.laksana.sop.procedure.Grounds;
import id.laksana.sop.procedure.Why;
import id.laksana.sop.sheet.Reading.ReadClock;
import java.util.List;

/** Why something is so that the agency has written here: because it says so. */
public final class Authored {

    public static final Why WHY = new Why("Ditulis di sini.", "Written here.");

    public static final Grounds GROUNDS = new Grounds(Basis.AUTHORED, WHY, List.of(), false);

    private Authored() {}

    public static ReadClock clock(ClockOwner owner) {
        return new ReadClock(owner, WHY, false);
    }
}
