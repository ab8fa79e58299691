package id.laksana.site;

import id.laksana.identity.Allowed;
import id.laksana.identity.Member;
import id.laksana.identity.Members;
import id.laksana.identity.Permission;
import id.laksana.identity.members.Roster;
import id.laksana.organisation.Profile;
import id.laksana.organisation.Profiles;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Put;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import java.util.UUID;

/** What other systems, and a member's own programs, may ask of one agency. */
@Controller("/api/{agency}")
class AgencyApi {

    private final Profiles profiles;
    private final Members members;
    private final Roster roster;

    AgencyApi(Profiles profiles, Members members, Roster roster) {
        this.profiles = profiles;
        this.members = members;
        this.roster = roster;
    }

    @Get("/profile")
    @Allowed(Permission.READ_PROFILE)
    Profile profile() {
        return profiles.read();
    }

    @Put("/profile")
    @Allowed(Permission.EDIT_PROFILE)
    Profile changeProfile(@Body Profile profile) {
        return profiles.change(profile);
    }

    @Get("/members")
    @Allowed(Permission.READ_MEMBERS)
    List<Colleague> members() {
        roster.refresh();
        return members.all().stream().map(Colleague::new).toList();
    }

    @Serdeable
    record Colleague(UUID id, String name, String desk) {

        Colleague(Member member) {
            this(member.id(), member.name(), member.desk());
        }
    }
}
