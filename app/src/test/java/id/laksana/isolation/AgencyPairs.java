package id.laksana.isolation;

import id.laksana.demo.DemoAgencies;
import id.laksana.migrations.AgencyKey;
import id.laksana.tenantadmin.NewAgency;
import java.util.List;
import java.util.stream.Stream;

/** Every ordered pair of agencies: one that attacks, one that is attacked. */
record AgencyPairs(AgencyKey attacker, AgencyKey victim) {

    static List<AgencyKey> agencies() {
        return DemoAgencies.ALL.stream().map(NewAgency::key).toList();
    }

    static Stream<AgencyPairs> all() {
        return agencies().stream()
                .flatMap(attacker -> agencies().stream()
                        .filter(victim -> !victim.equals(attacker))
                        .map(victim -> new AgencyPairs(attacker, victim)));
    }

    @Override
    public String toString() {
        return attacker + " attacks " + victim;
    }
}
