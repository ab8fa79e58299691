package id.laksana.sop.sheet;

import java.util.List;

/** The act that enacts the SOP, and where in its annex the sheet stands: {@code Lampiran V, A. Izin Usaha Industri}. */
public record Decree(
        String annex, String act, PrintedDate date, String number, String title, String item, List<String> lines) {

    public Decree {
        lines = List.copyOf(lines);
    }
}
