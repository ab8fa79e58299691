package id.laksana.sop.service;

import id.laksana.sop.procedure.Range;
import id.laksana.sop.procedure.TimeTotal;
import id.laksana.sop.procedure.WorkUnit;

/** What the agency promises: at most this long. A day is a working day. */
public record Promise(int amount, WorkUnit unit) {

    public static final int MOST = 999_999;

    public Promise {
        if (amount < 1 || amount > MOST) {
            throw new IllegalArgumentException("Nothing that can be promised: " + amount);
        }
    }

    public TimeTotal time() {
        return TimeTotal.of(new Range(amount, amount), unit);
    }
}
