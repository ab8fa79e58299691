package id.laksana.organisation.structure;

import id.laksana.agency.AgencyDay;
import id.laksana.audit.AuditAction;
import id.laksana.audit.AuditTrail;
import id.laksana.identity.Access;
import id.laksana.identity.Permission;
import id.laksana.organisation.roster.Roster;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Takes over units, posts, officials and appointments from a sheet: all of it or nothing. */
@Singleton
public class RosterImports {

    private final UnitRows units;
    private final PostRows posts;
    private final OfficialRows officials;
    private final AppointmentRows appointments;
    private final RosterWriter writer;
    private final Access access;
    private final AuditTrail audit;
    private final AgencyDay day;

    RosterImports(Tables tables, RosterWriter writer, Access access, AuditTrail audit, AgencyDay day) {
        this.units = tables.units();
        this.posts = tables.posts();
        this.officials = tables.officials();
        this.appointments = tables.appointments();
        this.writer = writer;
        this.access = access;
        this.audit = audit;
        this.day = day;
    }

    /** The tables that an import reads. */
    @Singleton
    record Tables(UnitRows units, PostRows posts, OfficialRows officials, AppointmentRows appointments) {}

    /** What would be done; nothing is. */
    @Transactional(readOnly = true)
    public RosterPlan preview(Roster roster) {
        access.require(Permission.EDIT_ORGANISATION);
        return new RosterPlanner(state(units.all()), day.today()).plan(roster.lines());
    }

    /** Does all of it, unless a line has an error by now. */
    @Transactional
    public RosterPlan apply(Roster roster, String file) {
        access.require(Permission.EDIT_ORGANISATION);
        List<UnitRow> locked = units.lockAll();
        posts.lockAll();
        officials.lockAll();
        RosterState state = state(locked);
        RosterPlan plan = new RosterPlanner(state, day.today()).plan(roster.lines());
        if (!plan.hasErrors() && !plan.counts().isNothing()) {
            writer.write(state);
            audit.append(AuditAction.IMPORT_OFFICIALS, file, told(plan.counts()));
        }
        return plan;
    }

    private RosterState state(List<UnitRow> known) {
        return new RosterState(
                known.stream().map(UnitRow::unit).toList(),
                posts.all().stream().map(PostRow::post).toList(),
                officials.all().stream().map(OfficialRow::official).toList(),
                appointments.all().stream().map(AppointmentRow::appointment).toList());
    }

    private static Map<String, String> told(RosterPlan.Counts counts) {
        Map<String, String> told = new LinkedHashMap<>();
        told.put("newUnits", String.valueOf(counts.units()));
        told.put("newPosts", String.valueOf(counts.posts()));
        told.put("newOfficials", String.valueOf(counts.officials()));
        told.put("changedOfficials", String.valueOf(counts.changed()));
        told.put("newAppointments", String.valueOf(counts.appointments()));
        return told;
    }
}
