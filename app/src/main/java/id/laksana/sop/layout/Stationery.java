package id.laksana.sop.layout;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a sheet takes from its agency where neither the sheet nor its layout says anything: as it was when the sheet was ratified, and before as it is
 * today.
 *
 * @param lines the government and the agency
 * @param contact where it is and how it is reached
 * @param logo its emblem, as a data address or the name under which it is kept
 * @param signatories who holds the posts that the layout names
 */
public record Stationery(
        List<String> lines, List<String> contact, @Nullable String logo, List<Signatory> signatories) {

    public static final Stationery NONE = new Stationery(List.of(), List.of(), null, List.of());

    public Stationery {
        lines = List.copyOf(lines);
        contact = List.copyOf(contact);
        signatories = List.copyOf(signatories);
    }

    public Stationery with(@Nullable String other) {
        return new Stationery(lines, contact, other, signatories);
    }

    /** With those who have signed, whoever holds their posts otherwise. */
    public Stationery signedBy(List<Signatory> signed) {
        Set<String> posts = signed.stream().map(Signatory::post).collect(Collectors.toSet());
        List<Signatory> all = Stream.concat(
                        signed.stream(), signatories.stream().filter(one -> !posts.contains(one.post())))
                .toList();
        return new Stationery(lines, contact, logo, all);
    }

    public Optional<Signatory> of(@Nullable String post) {
        return signatories.stream().filter(one -> one.post().equals(post)).findFirst();
    }

    /**
     * Who signs for a post.
     *
     * @param office as it is printed above the name, with whatever says in whose place
     * @param name nothing where nobody holds the post
     */
    public record Signatory(
            String post,
            String office,
            @Nullable String name,
            @Nullable String nip,
            @Nullable String rank) {}
}
