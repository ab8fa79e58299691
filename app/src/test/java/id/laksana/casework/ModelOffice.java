package id.laksana.casework;

import id.laksana.casework.engine.Asked;
import id.laksana.casework.engine.Command;
import id.laksana.casework.engine.Course;
import id.laksana.casework.engine.Dated;
import id.laksana.casework.engine.Said;
import id.laksana.identity.Caller;
import id.laksana.identity.Role;
import id.laksana.testing.Installation;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** An agency with another one's SOPs, each of which begins cases of a service of its own, and with posts as a test wants them. */
public final class ModelOffice implements AutoCloseable {

    private final CaseOffice office;
    private final UUID unit = UUID.randomUUID();

    public ModelOffice(String key, String source) {
        office = new CaseOffice(key, source, Installation.get().app());
        office.sql("insert into unit (id, parent_id, name, position) select '%s', id, 'Bidang', 1 from unit"
                .formatted(unit));
        office.sql("""
                insert into service (id, code, position, name)
                select gen_random_uuid(), s.code || '-uji', 1000 + row_number() over (order by s.code), s.code from sop s
                 where not s.starts_service and exists (select from sop_version v where v.sop_id = s.id and v.runnable)
                """);
        office.sql("""
                update sop set service_id = v.id, starts_service = true from service v where v.code = sop.code || '-uji'
                """);
    }

    public List<String> services() {
        return office.query("""
                select distinct v.code from service v join sop s on s.service_id = v.id and s.starts_service
                  join sop_version r on r.sop_id = s.id and r.runnable order by v.code
                """);
    }

    public ServiceCase register(String name, String service, Instant receivedAt) {
        Registration registration =
                new Registration(UUID.randomUUID(), service, 0, Applicant.named(name), receivedAt, false);
        return office.as(office.clerk, () -> switch (office.cases().register(registration)) {
            case Begun.Registered begun -> begun.made();
            case Begun other -> throw new AssertionError(service + ": " + other);
        });
    }

    public static Said application(Said name) {
        return new Said(Applicant.named(name.words()).json(), name.salt());
    }

    public Course course(ServiceCase of) {
        return office.course(of);
    }

    /** @param posts of its performers */
    public void settle(ServiceCase of, Map<String, UUID> posts) {
        posts.forEach((performer, post) -> {
            post(post, false);
            UUID sop = of.pinned().sop();
            office.sql("insert into performer_binding (sop_id, performer, standing) values ('%s', '%s', 'POSTS')"
                    .formatted(sop, performer));
            office.sql("insert into performer_binding_post (sop_id, performer, post_id) values ('%s', '%s', '%s')"
                    .formatted(sop, performer, post));
        });
    }

    /** @param above whether it stands at the head of the unit above */
    public void post(UUID post, boolean above) {
        String in = above ? "(select parent_id from unit where id = '%s')".formatted(unit) : "'" + unit + "'";
        office.sql("insert into post (id, unit_id, name, kind, rank) values ('%s', %s, 'Jabatan', '%s', %d)"
                .formatted(post, in, above ? "HEAD" : "STAFF", above ? 1 : 5));
    }

    public Caller.Person official(UUID member, Set<UUID> posts) {
        UUID official = UUID.randomUUID();
        office.sql("insert into official (id, name, user_id) values ('%s', 'Pejabat Contoh', '%s')"
                .formatted(official, member));
        posts.forEach(post -> office.sql("""
                insert into appointment (id, post_id, official_id, manner, from_day)
                values (gen_random_uuid(), '%s', '%s', 'DEFINITIVE', '2020-01-01')
                """.formatted(post, official)));
        return new Caller.Person(
                member,
                "pejabat",
                "Pejabat Contoh",
                Map.of(office.key, Set.of(Role.OFFICER)),
                Set.of(),
                Set.of(),
                Optional.empty());
    }

    public Caller machine(UUID client) {
        return new Caller.Service(client, "Sistem Contoh", office.key, Set.of("cases:record"));
    }

    public Acted act(Caller caller, ServiceCase on, Asked asked) {
        return office.as(caller, () -> office.cases().act(on.id(), asked));
    }

    public Acted actOfItself(ServiceCase on, Command command) {
        return office.as(office.clerk, () -> office.cases().actOfItself(on.id(), command));
    }

    public Dated dues(ServiceCase of) {
        return office.as(office.clerk, () -> office.cases().dues(of));
    }

    public List<HistoryLine> history(ServiceCase of) {
        return office.as(
                office.clerk, () -> Installation.get().bean(CaseReading.class).history(of.id()));
    }

    /** A day around now is a holiday after all. */
    public void holiday(int which) {
        office.sql("""
                insert into calendar_day (id, day, layer, kind, name, source)
                values (gen_random_uuid(), '%s', 'AGENCY', 'HOLIDAY', 'Libur Contoh', 'Uji') on conflict do nothing
                """.formatted(LocalDate.now(ZoneOffset.UTC).minusDays(30).plusDays(which % 60)));
        office.sql("update calendar set revision = gen_random_uuid()");
    }

    @Override
    public void close() {
        office.close();
    }
}
