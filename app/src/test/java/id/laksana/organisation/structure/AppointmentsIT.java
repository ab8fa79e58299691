package id.laksana.organisation.structure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.laksana.identity.Role;
import id.laksana.testing.InTurn;
import id.laksana.web.StaleVersion;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

/** An administrator lays down posts, officials and who holds what. */
@InTurn("the organisation of all agencies")
class AppointmentsIT extends AtOrganising {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 10);

    @Test
    void shouldCloseOnlyWhatNobodyUsesAnyMore() {
        inVain(KUDUS, Role.ADMINISTRATOR, _ -> {
            Unit unit = unit(null, "Dinas Uji");
            Post post = post(unit, "Kepala Dinas Uji", PostKind.HEAD);
            Official ani = official("Ani");
            Appointment held = done(appointments.add(Appointment.fresh(post.id(), ani.id(), Manner.DEFINITIVE, DAY)));

            assertThat(unitChanges.change(closed(read(unit.id()), DAY.plusDays(9))))
                    .isEqualTo(new UnitChange.StillUsed(List.of("Kepala Dinas Uji")));
            assertThat(postChanges.change(closed(post, DAY.plusDays(5))))
                    .isEqualTo(new PostChange.StillHeld(held, ani));

            done(appointments.change(until(held, DAY.plusDays(4))));
            assertThat(postChanges.change(closed(post, DAY.plusDays(5)))).isInstanceOf(PostChange.Done.class);
            assertThat(unitChanges.change(closed(read(unit.id()), DAY.plusDays(9))))
                    .isInstanceOf(UnitChange.Done.class);
            assertThat(appointments.add(Appointment.fresh(post.id(), ani.id(), Manner.PLH, DAY)))
                    .isInstanceOf(Appointing.Closed.class);
            assertThat(unitChanges.add(Unit.fresh(unit.id(), "Baru"))).isInstanceOf(UnitChange.UnderClosed.class);
        });
    }

    @Test
    void shouldRefuseTwoHoldersOfOnePostAtOnceAndNameTheOther() {
        inVain(KUDUS, Role.ADMINISTRATOR, _ -> {
            Post post = post(unit(null, "Dinas Uji"), "Kepala Dinas Uji", PostKind.HEAD);
            Official ani = official("Ani");
            Official budi = official("Budi");
            Official citra = official("Citra");
            Appointment first = done(appointments.add(Appointment.fresh(post.id(), ani.id(), Manner.DEFINITIVE, DAY)));

            assertThat(appointments.add(Appointment.fresh(post.id(), budi.id(), Manner.PLT, DAY.plusDays(3))))
                    .isEqualTo(new Appointing.Overlapping(post, first, ani));
            assertThat(appointments.add(Appointment.fresh(post.id(), budi.id(), Manner.PLH, DAY.plusDays(3))))
                    .isInstanceOf(Appointing.Done.class);

            Appointment ended = done(appointments.change(until(first, DAY.plusDays(2))));
            assertThat(appointments.add(Appointment.fresh(post.id(), citra.id(), Manner.DEFINITIVE, DAY.plusDays(2))))
                    .isEqualTo(new Appointing.Overlapping(post, ended, ani));
        });
    }

    @Test
    void shouldLetOnlyOneOfTwoAppointAtTheSameMoment() {
        record Made(Post post, Official ani, Official budi) {}
        Made made = as(KUDUS, Role.ADMINISTRATOR, () -> {
            Post post = post(unit(null, "Dinas Uji"), "Kepala Dinas Uji", PostKind.HEAD);
            return new Made(post, official("Ani"), official("Budi"));
        });
        try {
            List<CompletableFuture<Appointing>> both = List.of(made.ani(), made.budi()).stream()
                    .map(official -> CompletableFuture.supplyAsync(() -> as(
                            KUDUS,
                            Role.ADMINISTRATOR,
                            () -> appointments.add(
                                    Appointment.fresh(made.post().id(), official.id(), Manner.DEFINITIVE, DAY)))))
                    .toList();

            assertThat(both.stream().map(CompletableFuture::join))
                    .hasAtLeastOneElementOfType(Appointing.Done.class)
                    .hasAtLeastOneElementOfType(Appointing.Overlapping.class);
        } finally {
            forget(
                    "delete from appointment where post_id in (select id from post where name = 'Kepala Dinas Uji')",
                    "delete from post where name = 'Kepala Dinas Uji'",
                    "delete from unit where name = 'Dinas Uji'",
                    "delete from official where name in ('Ani', 'Budi')");
        }
    }

    @Test
    void shouldTellWhoSignsAndWhatAMemberHolds() {
        inVain(KUDUS, Role.ADMINISTRATOR, _ -> {
            Unit unit = unit(null, "Dinas Uji");
            Post head = post(unit, "Kepala Dinas Uji", PostKind.HEAD);
            Post secretary = post(unit, "Sekretaris", PostKind.SECRETARY);
            UUID member = UUID.randomUUID();
            Official ani = official("Ani");
            Official budi = stored(officials.add(Official.fresh("Budi").withMember(Optional.of(member))));
            done(appointments.add(Appointment.fresh(head.id(), ani.id(), Manner.DEFINITIVE, DAY)));
            done(appointments.add(Appointment.fresh(secretary.id(), budi.id(), Manner.DEFINITIVE, DAY)));
            handOvers.add(HandOver.fresh(ani.id(), budi.id(), DAY.plusDays(1), DAY.plusDays(2)));
            mandates.add(Mandate.fresh(head.id(), secretary.id(), Mandate.Kind.AN, DAY));

            assertThat(signatories.of(head.id(), DAY.minusDays(1))).isInstanceOf(Signing.Vacant.class);
            assertThat(lines(signatories.of(head.id(), DAY))).containsExactly("Kepala Dinas Uji");
            assertThat(lines(signatories.of(head.id(), DAY.plusDays(1)))).containsExactly("Plh. Kepala Dinas Uji");
            assertThat(signatories.all(head.id(), DAY))
                    .extracting(Signing.Signatory::lines)
                    .containsExactly(List.of("Kepala Dinas Uji"), List.of("a.n. Kepala Dinas Uji", "Sekretaris"));
            assertThat(signatories.held(member, DAY.plusDays(2)))
                    .containsExactly(
                            new Held(secretary, Manner.DEFINITIVE, Optional.empty(), false),
                            new Held(head, Manner.PLH, Optional.of(ani), false));
            assertThat(signatories.held(UUID.randomUUID(), DAY)).isEmpty();
            assertThat(structure.chart().superior(secretary, DAY)).hasValue(head);
        });
    }

    @Test
    void shouldRefuseASubstituteWhoIsAwayAndOneWhoStandsInToLeave() {
        inVain(KUDUS, Role.ADMINISTRATOR, _ -> {
            Official ani = official("Ani");
            Official budi = official("Budi");
            Official citra = official("Citra");
            HandOver first = HandOver.fresh(ani.id(), budi.id(), DAY, DAY.plusDays(4));
            handOvers.add(first);

            assertThat(handOvers.add(HandOver.fresh(ani.id(), citra.id(), DAY.plusDays(4), DAY.plusDays(9))))
                    .isEqualTo(new HandingOver.AwayAlready(first, budi));
            assertThat(handOvers.add(HandOver.fresh(citra.id(), ani.id(), DAY, DAY)))
                    .isEqualTo(new HandingOver.SubstituteAway(first, ani));
            assertThat(handOvers.add(HandOver.fresh(budi.id(), citra.id(), DAY, DAY)))
                    .isEqualTo(new HandingOver.StandsIn(first, ani));
        });
    }

    @Test
    void shouldRefuseAChangeOfWhatWasChangedMeanwhile() {
        inVain(KUDUS, Role.ADMINISTRATOR, _ -> {
            Unit unit = unit(null, "Dinas Uji");
            Post post = post(unit, "Kepala", PostKind.HEAD);
            Official ani = official("Ani");
            unitChanges.change(unit);
            postChanges.change(post);
            officials.change(ani);

            assertThatThrownBy(() -> unitChanges.change(unit)).isInstanceOf(StaleVersion.class);
            assertThatThrownBy(() -> postChanges.change(post)).isInstanceOf(StaleVersion.class);
            assertThatThrownBy(() -> officials.change(ani)).isInstanceOf(StaleVersion.class);
        });
    }
}
