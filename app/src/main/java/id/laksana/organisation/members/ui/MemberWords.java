package id.laksana.organisation.members.ui;

import com.vaadin.flow.component.Component;
import id.laksana.identity.Role;
import id.laksana.identity.members.MemberResult;
import id.laksana.identity.members.StaffMember;
import id.laksana.web.ui.Toast;
import java.util.Optional;
import java.util.stream.Collectors;

/** What pages say of members and of what became of acts on them. */
final class MemberWords {

    private final Component reader;

    MemberWords(Component reader) {
        this.reader = reader;
    }

    String roles(StaffMember member) {
        return member.roles().stream().sorted().map(this::role).collect(Collectors.joining(", "));
    }

    String role(Role role) {
        return reader.getTranslation("role." + role);
    }

    String state(MemberState state) {
        return reader.getTranslation("member.state." + state);
    }

    String elsewhere(StaffMember member) {
        return reader.getTranslation("member.elsewhere."
                + member.elsewhere().map(known -> known ? "YES" : "NO").orElse("UNKNOWN"));
    }

    /** Why nothing was done, if so. */
    Optional<String> refusal(MemberResult result) {
        return result instanceof MemberResult.Refused(MemberResult.Why why)
                ? Optional.of(reader.getTranslation("member.why." + why))
                : Optional.empty();
    }

    /**
     * Tells what became of an act.
     *
     * @param done what there is to say if it was done
     * @param afterwards shows what is so now
     */
    void tell(MemberResult result, String done, Runnable afterwards) {
        Optional<String> refusal = refusal(result);
        if (refusal.isPresent()) {
            Toast.refused(refusal.get());
        } else if (result instanceof MemberResult.OneTimePassword given) {
            new PasswordDialog(given, afterwards).open();
        } else {
            Toast.done(done);
            afterwards.run();
        }
    }
}
