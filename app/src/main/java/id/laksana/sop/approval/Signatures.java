package id.laksana.sop.approval;

import id.laksana.identity.Access;
import id.laksana.identity.Permission;
import id.laksana.organisation.structure.PostId;
import id.laksana.organisation.structure.Signatories;
import id.laksana.organisation.structure.Signing;
import id.laksana.sop.layout.Stationery;
import id.laksana.sop.version.HouseStationery;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;

/** Who signs versions, in order, as they are appointed on their days; and who has signed them. */
@Singleton
public class Signatures {

    private final ApprovalRows rows;
    private final Signatories signatories;
    private final Access access;

    Signatures(ApprovalRows rows, Signatories signatories, Access access) {
        this.rows = rows;
        this.signatories = signatories;
        this.access = access;
    }

    sealed interface Given {

        record By(List<Signing.Signatory> signatories) implements Given {

            List<Stationery.Signatory> printed() {
                return signatories.stream().map(HouseStationery::signatory).toList();
            }

            List<Signed> signed(Terms terms) {
                List<Stationery.Signatory> printed = printed();
                return IntStream.range(0, printed.size())
                        .mapToObj(at -> new Signed(
                                printed.get(at), terms.signatures().get(at).day()))
                        .toList();
            }
        }

        record Not(Signing.Vacant why, LocalDate day) implements Given {}
    }

    Given of(Terms terms) {
        List<Signing.Signatory> all = new ArrayList<>();
        for (Terms.Signature signature : terms.signatures()) {
            switch (signatories.of(signature.post(), signature.day())) {
                case Signing.Vacant vacant -> {
                    return new Given.Not(vacant, signature.day());
                }
                case Signing.Signatory by -> all.add(by);
            }
        }
        return new Given.By(all);
    }

    /** Nobody signs before the one in front, and nothing counts before it is ratified. */
    static Optional<Enacted> order(Terms terms) {
        List<Terms.Signature> all = terms.signatures();
        Optional<Enacted> backwards = IntStream.range(1, all.size())
                .filter(at -> all.get(at).day().isBefore(all.get(at - 1).day()))
                .boxed()
                .findFirst()
                .map(Enacted.SignedBackwards::new);
        return backwards.or(() -> !all.isEmpty() && terms.signed().isAfter(terms.since())
                ? Optional.of(new Enacted.SignedTooLate())
                : Optional.empty());
    }

    void keep(UUID sop, int no, List<Signed> signed) {
        for (int place = 1; place <= signed.size(); place++) {
            Signed one = signed.get(place - 1);
            Stationery.Signatory by = one.by();
            rows.sign(
                    sop,
                    no,
                    place,
                    UUID.fromString(by.post()),
                    by.office(),
                    Objects.requireNonNull(by.name()),
                    by.nip(),
                    by.rank(),
                    one.day());
        }
    }

    /** Who has signed a version, in order; nobody where the paper itself says who did. */
    @Transactional(readOnly = true)
    public List<Signed> of(UUID sop, int no) {
        access.require(Permission.READ_SOPS);
        return rows.signatures(sop, no).stream().map(Signatures::signed).toList();
    }

    /** As which posts the agency's SOPs are signed: as this one was last, or else as any was; nothing where none ever was. */
    @Transactional(readOnly = true)
    public List<PostId> usual(String code) {
        access.require(Permission.READ_SOPS);
        return rows.usual(code).stream().map(row -> new PostId(row.postId())).toList();
    }

    private static Signed signed(ApprovalRows.SignatureRow row) {
        return new Signed(
                new Stationery.Signatory(row.postId().toString(), row.office(), row.name(), row.nip(), row.rank()),
                row.signedOn());
    }
}
