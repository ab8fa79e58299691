package id.laksana.tenantadmin.command;

import id.laksana.migrations.AgencyKey;
import id.laksana.tenantadmin.NewAgency;
import id.laksana.tenantadmin.realm.MemberKeeping.Wanted;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** An agency to be provisioned, and who shall administer it first, if that is said. */
record Order(NewAgency agency, Optional<Wanted> administrator) {

    /** As the columns of a file or the options of the command name it; what is wrong is an {@link IllegalArgumentException}. */
    static Order of(Map<String, String> said, boolean administratorMayExist, Set<String> catalogs) {
        var values = new Values(said);
        var agency = new NewAgency(
                AgencyKey.parse(values.required("key"))
                        .orElseThrow(() -> new IllegalArgumentException("No agency can have that key.")),
                values.required("name"),
                values.optional("government").orElse(""),
                values.required("province"),
                values.required("region"),
                zone(values.optional("zone").orElse("Asia/Jakarta")),
                values.optional("database").orElse("main"),
                values.optional("catalog"));
        agency.catalog().filter(name -> !catalogs.contains(name)).ifPresent(name -> {
            throw new IllegalArgumentException("No catalog comes with the product as " + name + ", but "
                    + String.join(", ", new TreeSet<>(catalogs)) + ".");
        });
        var administrator = values.optional("admin")
                .map(username -> new Wanted(
                        username,
                        values.optional("admin-name").orElse("Administrator"),
                        values.optional("admin-email"),
                        administratorMayExist));
        return new Order(agency, administrator);
    }

    private static ZoneId zone(String name) {
        try {
            return ZoneId.of(name);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("No time zone is called " + name + ".", e);
        }
    }

    private record Values(Map<String, String> said) {

        String required(String name) {
            return optional(name).orElseThrow(() -> new IllegalArgumentException("There is no " + name + "."));
        }

        Optional<String> optional(String name) {
            return Optional.ofNullable(said.get(name)).map(String::strip).filter(value -> !value.isEmpty());
        }
    }
}
