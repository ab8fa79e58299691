package id.laksana.organisation.structure;

import id.laksana.audit.AuditAction;
import id.laksana.audit.AuditQuestion;
import id.laksana.audit.AuditTrail;
import id.laksana.identity.Role;
import id.laksana.migrations.AgencyKey;
import id.laksana.sop.version.AtWork;
import io.micronaut.data.jdbc.runtime.JdbcOperations;
import io.micronaut.transaction.SynchronousTransactionManager;
import java.sql.Connection;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Somebody at work on the organisation of an agency. */
abstract class AtOrganising extends AtWork {

    protected static final AgencyKey KUDUS = new AgencyKey("kudus");

    protected final Structure structure = installation.bean(Structure.class);
    protected final UnitChanges unitChanges = installation.bean(UnitChanges.class);
    protected final PostChanges postChanges = installation.bean(PostChanges.class);
    protected final Officials officials = installation.bean(Officials.class);
    protected final Appointments appointments = installation.bean(Appointments.class);
    protected final HandOvers handOvers = installation.bean(HandOvers.class);
    protected final Mandates mandates = installation.bean(Mandates.class);
    protected final Signatories signatories = installation.bean(Signatories.class);

    protected Unit unit(@Nullable UnitId parent, String name) {
        return ((UnitChange.Done) unitChanges.add(Unit.fresh(parent, name))).unit();
    }

    protected Post post(Unit unit, String name, PostKind kind) {
        return ((PostChange.Done) postChanges.add(Post.fresh(unit.id(), name, kind))).post();
    }

    protected Official official(String name) {
        return stored(officials.add(Official.fresh(name)));
    }

    protected static Official stored(Officials.Change change) {
        return ((Officials.Change.Done) change).official();
    }

    protected static Appointment done(Appointing appointing) {
        return ((Appointing.Done) appointing).appointment();
    }

    protected static List<String> lines(Signing signing) {
        return ((Signing.Signatory) signing).lines();
    }

    protected Unit read(UnitId id) {
        return as(
                KUDUS,
                Role.ADMINISTRATOR,
                () -> structure.chart().units().find(id).orElseThrow());
    }

    protected static Unit under(Unit unit, @Nullable UnitId parent) {
        return new Unit(
                unit.id(), parent, unit.name(), "", "", unit.position(), unit.week(), unit.closedOn(), unit.version());
    }

    protected static Unit closed(Unit unit, LocalDate day) {
        return new Unit(
                unit.id(), unit.parent(), unit.name(), "", "", unit.position(), unit.week(), day, unit.version());
    }

    protected static Post closed(Post post, LocalDate day) {
        return new Post(post.id(), post.unit(), post.name(), post.kind(), post.rank(), day, post.version());
    }

    protected static Appointment until(Appointment one, LocalDate day) {
        return new Appointment(
                one.id(), one.post(), one.official(), one.manner(), one.from(), day, one.decree(), one.version());
    }

    protected int trail(AuditAction action) {
        return installation
                .bean(AuditTrail.class)
                .count(new AuditQuestion(
                        "Uji",
                        Optional.of(action),
                        Optional.empty(),
                        Optional.empty(),
                        new AuditQuestion.Order(AuditQuestion.By.TIME, true)));
    }

    /** In this order: what stands last is referred to by what stands before. */
    protected void forget(String... statements) {
        inEarnest(connection -> {
            for (String sql : statements) {
                execute(connection, sql);
            }
        });
    }

    @SuppressWarnings("unchecked")
    protected SynchronousTransactionManager<Connection> transactions() {
        return installation.bean(SynchronousTransactionManager.class);
    }

    protected void inEarnest(Work work) {
        as(
                KUDUS,
                Role.ADMINISTRATOR,
                () -> transactions()
                        .executeWrite(
                                _ -> installation.bean(JdbcOperations.class).execute(connection -> {
                                    work.on(connection);
                                    return KUDUS;
                                })));
    }
}
