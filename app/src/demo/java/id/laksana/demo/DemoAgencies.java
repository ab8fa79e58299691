package id.laksana.demo;

import id.laksana.migrations.AgencyKey;
import id.laksana.tenantadmin.NewAgency;
import java.time.ZoneId;
import java.util.List;

/** The four agencies whose documents Laksana began with, called as their letterheads call them. */
public final class DemoAgencies {

    private static final ZoneId WIB = ZoneId.of("Asia/Jakarta");

    public static final NewAgency PEKALONGAN = new NewAgency(
                    new AgencyKey("pekalongan"),
                    "Dinas Perindustrian dan Tenaga Kerja Kota Pekalongan",
                    "Pemerintah Kota Pekalongan",
                    "33",
                    "33.75",
                    WIB)
            .beginningWith("pekalongan");

    public static final NewAgency DAIRI = new NewAgency(
                    new AgencyKey("dairi"),
                    "Dinas Penanaman Modal, Pelayanan Terpadu Satu Pintu dan Ketenagakerjaan Kabupaten Dairi",
                    "Pemerintah Kabupaten Dairi",
                    "12",
                    "12.11",
                    WIB)
            .beginningWith("dairi");

    /** Its documents name the office only in their legal basis. */
    public static final NewAgency KUDUS = new NewAgency(
                    new AgencyKey("kudus"),
                    "Dinas Penanaman Modal dan Pelayanan Terpadu Satu Pintu Kabupaten Kudus",
                    "Pemerintah Kabupaten Kudus",
                    "33",
                    "33.19",
                    WIB)
            .beginningWith("kudus");

    public static final NewAgency BLITAR = new NewAgency(
                    new AgencyKey("blitar"),
                    "Dinas Penanaman Modal, Tenaga Kerja & PTSP Kota Blitar",
                    "Pemerintah Kota Blitar",
                    "35",
                    "35.72",
                    WIB)
            .beginningWith("blitar");

    public static final List<NewAgency> ALL = List.of(PEKALONGAN, DAIRI, KUDUS, BLITAR);

    private DemoAgencies() {}
}
