package id.laksana.casework.duty;

import id.laksana.agency.AgencyDay;
import id.laksana.casework.OpenCases;
import id.laksana.casework.ServiceCase;
import id.laksana.notice.Notice;
import id.laksana.notice.Notices;
import id.laksana.organisation.structure.Structure;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;

/** Tells posts of cases; the same of the same deadline is told once. */
@Singleton
class Bells {

    private final OpenCases open;
    private final Notices notices;
    private final Structure structure;
    private final AgencyDay day;

    Bells(OpenCases open, Notices notices, Structure structure, AgencyDay day) {
        this.open = open;
        this.notices = notices;
        this.structure = structure;
        this.day = day;
    }

    /** Whether anybody has been told. */
    boolean hasRung(String what, Look look) {
        return notices.isTold(look.of().id().value(), topic(what, look), look.due());
    }

    /** To the posts whose turn it is. */
    void ring(String what, Look look) {
        tell(what, look, open.posts(look.of()));
    }

    /** To those above them; where nobody stands above, to themselves, so that it does not get lost. */
    void ringAbove(String what, Look look) {
        Set<UUID> above = above(look);
        tell(what, look, above.isEmpty() ? open.posts(look.of()) : above);
    }

    Set<UUID> above(Look look) {
        return structure.superiors(open.posts(look.of()), day.today());
    }

    private void tell(String what, Look look, Collection<UUID> posts) {
        ServiceCase of = look.of();
        for (UUID post : posts) {
            notices.tell(new Notice(
                    Key.of(of.id(), "notice", what, look.clock(), look.due(), post),
                    look.now(),
                    topic(what, look),
                    of.id().value(),
                    of.receipt(),
                    look.due(),
                    new Notice.Addressee.Post(post),
                    false));
        }
    }

    private static String topic(String what, Look look) {
        return "case." + what + "." + look.clock();
    }
}
