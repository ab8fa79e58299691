package id.laksana.demo;

import id.laksana.migrations.AgencyKey;
import id.laksana.migrations.Database;
import java.util.Map;

/** Short names and colours by which the sample agencies can be told apart at a glance; they have no emblem. */
record DemoLook(String shortName, String colour) {

    private static final String TAKE = "update appearance set short_name = ?, colour = ? where version = 0";

    private static final Map<AgencyKey, DemoLook> LOOKS = Map.of(
            DemoAgencies.PEKALONGAN.key(), new DemoLook("Dinperinaker Kota Pekalongan", "BLUE"),
            DemoAgencies.DAIRI.key(), new DemoLook("DPMPTSPK Kabupaten Dairi", "TEAL"),
            DemoAgencies.KUDUS.key(), new DemoLook("DPMPTSP Kabupaten Kudus", "OLIVE"),
            DemoAgencies.BLITAR.key(), new DemoLook("DPMTK-PTSP Kota Blitar", "INDIGO"));

    /** Unless the agency has chosen for itself. */
    static void give(AgencyKey agency, Database database) {
        DemoLook look = LOOKS.get(agency);
        if (look == null) {
            return;
        }
        database.inTransaction(agency.ownerRole(), agency.schema(), connection -> {
            try (var statement = connection.prepareStatement(TAKE)) {
                statement.setString(1, look.shortName());
                statement.setString(2, look.colour());
                return statement.executeUpdate();
            }
        });
    }
}
