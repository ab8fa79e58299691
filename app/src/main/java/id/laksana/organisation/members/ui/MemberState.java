package id.laksana.organisation.members.ui;

import id.laksana.identity.members.StaffMember;
import id.laksana.web.ui.Status;

/** How it stands with a member. */
enum MemberState {
    ACTIVE,
    NEVER_SEEN,
    WITHOUT_ROLE,
    SHUT;

    static MemberState of(StaffMember member) {
        if (!member.enabled()) {
            return SHUT;
        }
        if (member.roles().isEmpty()) {
            return WITHOUT_ROLE;
        }
        return member.lastSeen().isEmpty() ? NEVER_SEEN : ACTIVE;
    }

    Status.Kind kind() {
        return switch (this) {
            case ACTIVE -> Status.Kind.GOOD;
            case NEVER_SEEN -> Status.Kind.NEUTRAL;
            case WITHOUT_ROLE -> Status.Kind.WARNING;
            case SHUT -> Status.Kind.BAD;
        };
    }
}
