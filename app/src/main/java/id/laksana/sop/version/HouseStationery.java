package id.laksana.sop.version;

import id.laksana.agency.Agency;
import id.laksana.agency.AgencyDay;
import id.laksana.agency.AgencyRegistry;
import id.laksana.agency.CurrentAgency;
import id.laksana.organisation.Appearances;
import id.laksana.organisation.Emblem;
import id.laksana.organisation.Profile;
import id.laksana.organisation.Profiles;
import id.laksana.organisation.structure.Post;
import id.laksana.organisation.structure.PostId;
import id.laksana.organisation.structure.Signatories;
import id.laksana.organisation.structure.Signing;
import id.laksana.sop.layout.Stationery;
import jakarta.inject.Singleton;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What stands at the head of the papers of the agency that is served, and who signs them, as it is today. */
@Singleton
public class HouseStationery {

    private static final Pattern POST = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    private static final String PNG = "data:image/png;base64,";

    private final Profiles profiles;
    private final Appearances appearances;
    private final CurrentAgency current;
    private final AgencyRegistry registry;
    private final AgencyDay day;
    private final Signatories signatories;

    HouseStationery(
            Profiles profiles,
            Appearances appearances,
            CurrentAgency current,
            AgencyRegistry registry,
            AgencyDay day,
            Signatories signatories) {
        this.profiles = profiles;
        this.appearances = appearances;
        this.current = current;
        this.registry = registry;
        this.day = day;
        this.signatories = signatories;
    }

    /** @param posts whose holders sign */
    public Stationery today(Set<String> posts) {
        return of(profiles.published(), emblem().map(HouseStationery::address), posts);
    }

    /** As it is kept for ever, with the name under which the emblem is kept. */
    Stationery kept(Set<String> posts, Optional<String> logo) {
        return of(profiles.published(), logo, posts);
    }

    /** At the head of pages that nobody signs. */
    public Stationery of(Profile profile) {
        return of(profile, emblem().map(HouseStationery::address), Set.of());
    }

    Optional<byte[]> emblem() {
        return appearances.published().map(Emblem::png);
    }

    /** Until the agency has said how it is called, it is called as the registry calls it. */
    private Stationery of(Profile profile, Optional<String> logo, Set<String> posts) {
        String name = profile.officialName().isBlank()
                ? registry.find(current.get()).map(Agency::name).orElseThrow()
                : profile.officialName();
        String place = String.join(" ", said(profile.address().replaceAll("\\s+", " "), profile.postalCode()));
        String reached = String.join(" · ", said(profile.phone(), profile.email(), profile.website()));
        return new Stationery(
                said(profile.government(), name), said(place, reached), logo.orElse(null), signatories(posts));
    }

    /** Of a post that is no more nobody signs. */
    private List<Stationery.Signatory> signatories(Set<String> posts) {
        return posts.stream()
                .filter(post -> POST.matcher(post).matches())
                .map(post -> signatories.find(new PostId(UUID.fromString(post)), day.today()))
                .flatMap(Optional::stream)
                .map(HouseStationery::signatory)
                .toList();
    }

    public static Stationery.Signatory signatory(Signing signing) {
        return switch (signing) {
            case Signing.Vacant vacant -> {
                Post as = vacant.as();
                yield new Stationery.Signatory(as.id().toString(), as.name(), null, null, null);
            }
            case Signing.Signatory by ->
                new Stationery.Signatory(
                        by.as().id().toString(),
                        String.join("\n", by.lines()),
                        by.printedName(),
                        blankIsNothing(by.official().nip()),
                        blankIsNothing(by.official().rank()));
        };
    }

    private static @Nullable String blankIsNothing(String text) {
        return text.isBlank() ? null : text;
    }

    static String address(byte[] png) {
        return PNG + Base64.getEncoder().encodeToString(png);
    }

    private static List<String> said(String... values) {
        return Stream.of(values).filter(Predicate.not(String::isBlank)).toList();
    }
}
