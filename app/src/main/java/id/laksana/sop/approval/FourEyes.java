package id.laksana.sop.approval;

import id.laksana.audit.AuditAction;
import id.laksana.audit.AuditTrail;
import id.laksana.audit.Changes;
import id.laksana.identity.Access;
import id.laksana.identity.Permission;
import id.laksana.identity.members.Roster;
import id.laksana.identity.members.StaffMember;
import id.laksana.web.StaleVersion;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Nobody puts in force alone what they wrote: somebody else has approved it, or does it. An agency can do without.
 */
@Singleton
public class FourEyes {

    private final ChoiceRows rows;
    private final Roster roster;
    private final Access access;
    private final AuditTrail audit;

    FourEyes(ChoiceRows rows, Roster roster, Access access, AuditTrail audit) {
        this.rows = rows;
        this.roster = roster;
        this.access = access;
        this.audit = audit;
    }

    /**
     * What the agency has chosen.
     *
     * @param version for optimistic locking
     */
    public record Choice(boolean required, long version) {}

    @Transactional(readOnly = true)
    public Choice choice() {
        access.require(Permission.REVIEW_SOPS);
        return stored();
    }

    @Transactional
    public Choice choose(boolean required, long version) {
        access.require(Permission.EDIT_SOPS);
        Choice before = stored();
        if (before.required() != required || before.version() != version) {
            StaleVersion.unlessUpdated(rows.choose(required, version), "The choice");
            audit.append(
                    AuditAction.CHANGE_APPROVAL,
                    "four-eyes",
                    Changes.between(
                            Map.of("required", String.valueOf(before.required())),
                            Map.of("required", String.valueOf(required))));
        }
        return stored();
    }

    boolean isRequired() {
        return stored().required();
    }

    /** As {@link #refusal}, asked before anything is filled in. */
    @Transactional(readOnly = true)
    public Optional<Enacted> hindrance(Approval draft) {
        access.require(Permission.EDIT_SOPS);
        return refusal(draft);
    }

    /** Why the caller may not put it in force, if so. */
    Optional<Enacted> refusal(Approval draft) {
        Optional<Enacted> changes = draft.changesWanted()
                .map(answer -> new Enacted.ChangesWanted(answer.by().name()));
        boolean alone =
                !draft.isApprovedByAnother() && draft.isOf(access.person().id());
        Optional<Enacted> unsettled =
                draft.beside() > 0 ? Optional.of(new Enacted.Unsettled(draft.beside())) : Optional.empty();
        return unsettled
                .or(() -> changes)
                .or(() -> alone && isRequired()
                        ? Optional.of(new Enacted.OwnWork(
                                others(draft, Permission.EDIT_SOPS), others(draft, Permission.REVIEW_SOPS)))
                        : Optional.empty());
    }

    /** Members who may and have not written in it. */
    private List<String> others(Approval draft, Permission permission) {
        return roster.all().stream()
                .filter(StaffMember::enabled)
                .filter(member -> permission.isGivenTo(member.roles()) && !draft.isOf(member.id()))
                .map(StaffMember::name)
                .sorted()
                .toList();
    }

    private Choice stored() {
        return rows.choice().choice();
    }
}
