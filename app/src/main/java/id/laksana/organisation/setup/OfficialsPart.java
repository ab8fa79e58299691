package id.laksana.organisation.setup;

import id.laksana.agency.AgencyDay;
import id.laksana.organisation.structure.Officials;
import id.laksana.organisation.structure.OnDay;
import id.laksana.organisation.structure.Post;
import id.laksana.organisation.structure.PostKind;
import id.laksana.organisation.structure.Signatories;
import id.laksana.organisation.structure.Signing;
import id.laksana.organisation.structure.Structure;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;

/** Somebody signs as the head. */
@Singleton
class OfficialsPart implements SetUpPart {

    private final Structure structure;
    private final Officials officials;
    private final Signatories signatories;
    private final AgencyDay day;

    OfficialsPart(Structure structure, Officials officials, Signatories signatories, AgencyDay day) {
        this.structure = structure;
        this.officials = officials;
        this.signatories = signatories;
        this.day = day;
    }

    @Override
    public SetUpStep step() {
        return SetUpStep.OFFICIALS;
    }

    @Override
    public Standing standing() {
        LocalDate today = day.today();
        OnDay now = signatories.onDay(today);
        List<Post> leading = structure.posts().stream()
                .filter(post -> post.kind().isLeading() && post.isOpen(today))
                .toList();
        int all = officials.all().size();
        int vacant = (int) leading.stream().filter(post -> isVacant(now, post)).count();
        boolean led =
                leading.stream().filter(post -> post.kind() == PostKind.HEAD).anyMatch(post -> !isVacant(now, post));
        return new Standing(State.of(all > 0, led), all, vacant);
    }

    private static boolean isVacant(OnDay now, Post post) {
        return now.signing(post) instanceof Signing.Vacant;
    }
}
