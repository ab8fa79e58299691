package id.laksana.demo;

import static id.laksana.tenantadmin.realm.AgencyRole.ADMINISTRATOR;
import static id.laksana.tenantadmin.realm.AgencyRole.OFFICER;
import static id.laksana.tenantadmin.realm.AgencyRole.VIEWER;

import id.laksana.migrations.AgencyKey;
import id.laksana.tenantadmin.NewAgency;
import id.laksana.tenantadmin.realm.RealmRole;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The sample accounts: every kind of user, in every agency. */
public final class DemoAccounts {

    static final Locale INDONESIAN = Locale.of("id");

    private static final DemoAccount OPERATOR =
            new DemoAccount("operator", "Pengelola Sistem", Map.of(), Optional.of(RealmRole.OPERATOR), List.of());

    public static final List<DemoAccount> ALL = Stream.concat(
                    DemoAgencies.ALL.stream().flatMap(DemoAccounts::of),
                    Stream.of(
                            DemoAccount.member(
                                    "frontoffice", "Petugas Loket Dua Instansi", OFFICER, key("dairi"), key("kudus")),
                            DemoAccount.member(
                                    "backoffice",
                                    "Petugas Pengolah Dua Instansi",
                                    OFFICER,
                                    key("blitar"),
                                    key("pekalongan")),
                            second("dairi"),
                            second("kudus"),
                            second("blitar"),
                            DemoAccount.supervisor("jateng", "Supervisor Jawa Tengah", "33"),
                            DemoAccount.supervisor("sumut", "Supervisor Sumatera Utara", "12"),
                            DemoAccount.supervisor("jatim", "Supervisor Jawa Timur", "35"),
                            DemoAccount.supervisor("kementerian", "Supervisor Kementerian", "00"),
                            OPERATOR))
            .toList();

    private DemoAccounts() {}

    private static Stream<DemoAccount> of(NewAgency agency) {
        AgencyKey key = agency.key();
        return Stream.of(
                DemoAccount.member("admin", "Administrator", ADMINISTRATOR, key),
                DemoAccount.member("frontoffice", "Petugas Loket", OFFICER, key),
                DemoAccount.member("backoffice", "Petugas Pengolah", OFFICER, key),
                DemoAccount.member("teknis", "Tim Teknis", OFFICER, key),
                DemoAccount.member("kepala", "Kepala Dinas", OFFICER, key),
                DemoAccount.member("pembaca", "Pembaca", VIEWER, key));
    }

    /** Somebody else who may put in force what the administrator has written; where there is only one of them, that is to be seen too. */
    private static DemoAccount second(String agency) {
        return DemoAccount.member("sekretaris", "Sekretaris Dinas", ADMINISTRATOR, key(agency));
    }

    private static AgencyKey key(String value) {
        return new AgencyKey(value);
    }
}
