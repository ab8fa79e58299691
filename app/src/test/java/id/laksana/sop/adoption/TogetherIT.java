package id.laksana.sop.adoption;

import static org.assertj.core.api.Assertions.assertThat;

import id.laksana.identity.Role;
import id.laksana.migrations.AgencyKey;
import id.laksana.organisation.structure.Post;
import id.laksana.organisation.structure.PostId;
import id.laksana.organisation.structure.PostKind;
import id.laksana.organisation.structure.Structure;
import id.laksana.sop.approval.Enacted;
import id.laksana.sop.approval.Enactments;
import id.laksana.sop.approval.Seen;
import id.laksana.sop.approval.Terms;
import id.laksana.sop.version.AtWork;
import id.laksana.testing.AdoptedSop;
import id.laksana.testing.InTurn;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Two administrators of an agency who do the same at the same time. */
@InTurn("the SOPs of Kudus")
class TogetherIT extends AtWork {

    private static final AgencyKey KUDUS = new AgencyKey("kudus");
    private static final ShippedSop CARD =
            ShippedSops.find("pekalongan/03-penerbitan-kartu-ak-1").orElseThrow();
    private static final ShippedSop TRAINING =
            ShippedSops.find("pekalongan/12-pelatihan-kerja").orElseThrow();

    private final Adoptions adoptions = installation.bean(Adoptions.class);
    private final Enactments enactments = installation.bean(Enactments.class);
    private final Structure structure = installation.bean(Structure.class);

    @AfterEach
    void forget() {
        AdoptedSop.forget("kudus", "kartu-satu", CARD.service(), "Kartu");
        AdoptedSop.forget("kudus", "kartu-dua", CARD.service(), "Kartu");
        AdoptedSop.forget("kudus", "latihan", TRAINING.service(), "Latihan");
    }

    @Test
    void shouldTakeOverOnceAndSayToTheOtherWhereItIs() throws Exception {
        List<Adoption> came = together(
                () -> adoptions.adopt(CARD, "Kartu", "kartu-satu"), () -> adoptions.adopt(CARD, "Kartu", "kartu-dua"));

        String code = came.stream()
                .filter(Adoption.Done.class::isInstance)
                .map(one -> ((Adoption.Done) one).code())
                .findFirst()
                .orElseThrow();
        assertThat(came).containsExactlyInAnyOrder(new Adoption.Done(code), new Adoption.Already(code));
    }

    @Test
    void shouldGiveANumberToOneOfTwo() throws Exception {
        together(
                () -> adoptions.adopt(CARD, "Kartu", "kartu-satu"),
                () -> adoptions.adopt(TRAINING, "Latihan", "latihan"));
        Terms terms =
                new Terms(new Terms.Number.Own("SOP/BERSAMA/1"), today, List.of(new Terms.Signature(head(), today)));

        List<Enacted> came = together(
                () -> enactments.enact("kartu-satu", Seen.version(1), terms),
                () -> enactments.enact("latihan", Seen.version(1), terms));

        assertThat(came).hasAtLeastOneElementOfType(Enacted.Done.class);
        assertThat(came).hasAtLeastOneElementOfType(Enacted.NumberTaken.class);
    }

    @Test
    void shouldPutInForceOnceAndDrawOneNumber() throws Exception {
        as(KUDUS, Role.ADMINISTRATOR, () -> adoptions.adopt(CARD, "Kartu", "kartu-satu"));
        Terms terms = new Terms(new Terms.Number.Next(), today, List.of(new Terms.Signature(head(), today)));
        Supplier<Enacted> enact = () -> enactments.enact("kartu-satu", Seen.version(1), terms);

        List<Enacted> came = together(enact, enact);

        String number = "SOP/001/" + today.getYear();
        assertThat(came).contains(new Enacted.Done(2, number)).hasAtLeastOneElementOfType(Enacted.Refused.class);
        assertThat(as(KUDUS, Role.ADMINISTRATOR, () -> sops.find("kartu-satu"))
                        .orElseThrow()
                        .versions())
                .hasSize(2);
    }

    private PostId head() {
        return as(
                KUDUS,
                Role.ADMINISTRATOR,
                () -> structure.posts().stream()
                        .filter(post -> post.kind() == PostKind.HEAD)
                        .map(Post::id)
                        .findFirst()
                        .orElseThrow());
    }

    private <T> List<T> together(Supplier<T> one, Supplier<T> other) throws Exception {
        CyclicBarrier start = new CyclicBarrier(2);
        try (ExecutorService two = Executors.newFixedThreadPool(2)) {
            List<Future<T>> came = two.invokeAll(List.of(begun(start, one), begun(start, other)));
            return List.of(came.getFirst().get(), came.getLast().get());
        }
    }

    private <T> Callable<T> begun(CyclicBarrier start, Supplier<T> work) {
        return () -> {
            start.await();
            return as(KUDUS, Role.ADMINISTRATOR, work);
        };
    }
}
