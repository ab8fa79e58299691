package id.laksana.organisation.setup;

import id.laksana.identity.Role;
import id.laksana.identity.members.Roster;
import id.laksana.identity.members.StaffMember;
import jakarta.inject.Singleton;
import java.util.List;

/** Somebody works here besides who sets it up. */
@Singleton
class MembersPart implements SetUpPart {

    private final Roster roster;

    MembersPart(Roster roster) {
        this.roster = roster;
    }

    @Override
    public SetUpStep step() {
        return SetUpStep.MEMBERS;
    }

    @Override
    public Standing standing() {
        List<StaffMember> members = roster.all();
        int officers = (int) members.stream()
                .filter(member -> member.roles().contains(Role.OFFICER))
                .count();
        return new Standing(State.of(members.size() > 1, officers > 0), members.size(), officers);
    }
}
