package id.laksana.organisation.setup;

import id.laksana.organisation.Profile;
import id.laksana.organisation.Profiles;
import jakarta.inject.Singleton;
import java.util.List;

/** What a letterhead needs at least: whose agency it is, where it sits and how it is reached. */
@Singleton
class IdentityPart implements SetUpPart {

    private final Profiles profiles;

    IdentityPart(Profiles profiles) {
        this.profiles = profiles;
    }

    @Override
    public SetUpStep step() {
        return SetUpStep.IDENTITY;
    }

    @Override
    public Standing standing() {
        Profile profile = profiles.read();
        boolean reachable = List.of(profile.phone(), profile.email()).stream().anyMatch(way -> !way.isBlank());
        boolean placed = !profile.address().isBlank();
        boolean done = placed && reachable && !profile.government().isBlank();
        return new Standing(State.of(placed || reachable, done), profile.officialName(), government(profile));
    }

    private static String government(Profile profile) {
        return profile.government().isBlank() ? "–" : profile.government();
    }
}
