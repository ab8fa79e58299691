package id.laksana.sop.approval;

import id.laksana.sop.layout.Stationery;
import java.time.LocalDate;

/** A signature as it was given. */
public record Signed(Stationery.Signatory by, LocalDate day) {}
