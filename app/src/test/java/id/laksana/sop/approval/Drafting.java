package id.laksana.sop.approval;

import id.laksana.identity.Access;
import id.laksana.identity.Caller;
import id.laksana.identity.Role;
import id.laksana.migrations.AgencyKey;
import id.laksana.organisation.structure.PostId;
import id.laksana.sop.adoption.ShippedSop;
import id.laksana.sop.adoption.ShippedSops;
import id.laksana.sop.sheet.Sheet;
import id.laksana.sop.sheet.SheetFormat;
import id.laksana.sop.version.AtWork;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;

/** Members of an agency who write, review and ratify an SOP that has no version yet. */
abstract class Drafting extends AtWork {

    static final AgencyKey KUDUS = new AgencyKey("kudus");
    static final String CODE = "sop-uji";
    static final Caller.Person SITI = person("Siti", Role.ADMINISTRATOR);
    static final Caller.Person BUDI = person("Budi", Role.ADMINISTRATOR);
    static final Caller.Person OFFICER = person("Tono", Role.OFFICER);
    static final Sheet SHEET = ShippedSops.find("pekalongan/03-penerbitan-kartu-ak-1")
            .map(ShippedSop::sheet)
            .orElseThrow();

    final Approvals approvals = installation.bean(Approvals.class);
    final Comments comments = installation.bean(Comments.class);
    final Enactments enactments = installation.bean(Enactments.class);
    final FourEyes fourEyes = installation.bean(FourEyes.class);

    /** In a transaction of which nothing stays, with a draft that Siti has written. */
    void drafted(Work work) {
        inVain(KUDUS, Role.ADMINISTRATOR, connection -> {
            draft(connection, CODE, SHEET);
            work.on(connection);
        });
    }

    static void draft(Connection connection, String code, Sheet sheet) throws SQLException {
        UUID sop = UUID.randomUUID();
        execute(connection, "insert into sop (id, code) values (?, ?)", sop, code);
        execute(
                connection,
                """
                insert into sop_draft (sop_id, based_on, format, content, version, changed_at, changed_by, changed_by_name,
                    begun_at, begun_by, begun_by_name)
                values (?, null, ?, ?, 1, now(), ?, ?, now(), ?, ?)
                """,
                sop,
                SheetFormat.CURRENT,
                SheetFormat.write(sheet).bytes(),
                SITI.id(),
                SITI.name(),
                SITI.id(),
                SITI.name());
    }

    static <T> T by(Caller.Person person, Supplier<T> work) {
        try (var _ = Access.context(person).propagate()) {
            return work.get();
        }
    }

    Approval approval() {
        return approvals.find(CODE).orElseThrow();
    }

    Enacted ratify(Caller.Person person, Terms terms) {
        return by(person, () -> enactments.enact(CODE, approval().seen(), terms));
    }

    Terms terms(PostId... posts) {
        return new Terms(
                new Terms.Number.Next(),
                today,
                List.of(posts).stream()
                        .map(post -> new Terms.Signature(post, today))
                        .toList());
    }

    /** A post that somebody holds since a day; a vacant one of nobody. */
    static PostId post(Connection connection, String name, Optional<String> holder, LocalDate since)
            throws SQLException {
        UUID unit = UUID.randomUUID();
        PostId post = PostId.fresh();
        execute(connection, "insert into unit (id, name, position) values (?, 'Unit Uji', 0)", unit);
        execute(
                connection,
                "insert into post (id, unit_id, name, kind, rank) values (?, ?, ?, 'HEAD', 0)",
                post.value(),
                unit,
                name);
        if (holder.isPresent()) {
            UUID official = UUID.randomUUID();
            execute(connection, "insert into official (id, name) values (?, ?)", official, holder.get());
            execute(
                    connection,
                    "insert into appointment (id, post_id, official_id, manner, from_day) values (?, ?, ?, 'DEFINITIVE', ?)",
                    UUID.randomUUID(),
                    post.value(),
                    official,
                    since);
        }
        return post;
    }

    static PostId held(Connection connection, String name, String holder) throws SQLException {
        return post(connection, name, Optional.of(holder), LocalDate.of(2020, 1, 1));
    }

    private static void execute(Connection connection, String sql, Object... values) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int at = 0; at < values.length; at++) {
                statement.setObject(at + 1, values[at]);
            }
            statement.execute();
        }
    }

    private static Caller.Person person(String name, Role role) {
        return new Caller.Person(
                UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)),
                "uji",
                name,
                Map.of(KUDUS, Set.of(role)),
                Set.of(),
                Set.of(),
                Optional.empty());
    }
}
