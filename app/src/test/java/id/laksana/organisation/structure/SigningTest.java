package id.laksana.organisation.structure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SigningTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 10);
    private static final UnitId UNIT = UnitId.fresh();
    private static final Post HEAD = Post.fresh(UNIT, "Kepala Dinas Perizinan", PostKind.HEAD);
    private static final Post SECRETARY = Post.fresh(UNIT, "Sekretaris", PostKind.SECRETARY);
    private static final Post DIVISION = Post.fresh(UNIT, "Kepala Bidang Pelayanan", PostKind.DIVISION_HEAD);
    private static final Official ANI = Official.fresh("Ani");
    private static final Official BUDI = Official.fresh("Budi");
    private static final Official CITRA = Official.fresh("Citra");

    private static final Appointment ANI_HEADS = Appointment.fresh(HEAD.id(), ANI.id(), Manner.DEFINITIVE, DAY);
    private static final Appointment BUDI_IS_SECRETARY =
            Appointment.fresh(SECRETARY.id(), BUDI.id(), Manner.DEFINITIVE, DAY);

    @Test
    void shouldLetTheDefinitiveHolderSign() {
        assertThat(printed(HEAD, List.of(ANI_HEADS), List.of(), List.of()))
                .containsExactly("Kepala Dinas Perizinan", "Ani");
    }

    @Test
    void shouldLetNobodySignBeforeTheFirstDay() {
        assertThat(onDay(DAY.minusDays(1), List.of(ANI_HEADS), List.of(), List.of())
                        .signing(HEAD))
                .isEqualTo(new Signing.Vacant(HEAD, Optional.empty()));
    }

    @Test
    void shouldPrintPltWherePostHasNoHolder() {
        Appointment acting = Appointment.fresh(HEAD.id(), BUDI.id(), Manner.PLT, DAY);

        assertThat(printed(HEAD, List.of(acting), List.of(), List.of()))
                .containsExactly("Plt. Kepala Dinas Perizinan", "Budi");
    }

    @Test
    void shouldLetThePlhSignOnTheDaysForWhichItIsNamed() {
        Appointment acting = Appointment.fresh(HEAD.id(), BUDI.id(), Manner.PLH, DAY);

        Signing signing =
                onDay(DAY, List.of(ANI_HEADS, acting), List.of(), List.of()).signing(HEAD);

        assertThat(signing)
                .isEqualTo(new Signing.Signatory(
                        HEAD, HEAD, BUDI, Manner.PLH, Optional.of(ANI), List.of("Plh. Kepala Dinas Perizinan")));
    }

    @Test
    void shouldLetTheSubstituteSignAsPlhWhileTheHolderIsAway() {
        HandOver away = HandOver.fresh(ANI.id(), BUDI.id(), DAY, DAY);

        assertThat(printed(HEAD, List.of(ANI_HEADS), List.of(away), List.of()))
                .containsExactly("Plh. Kepala Dinas Perizinan", "Budi");
        assertThat(onDay(DAY.plusDays(1), List.of(ANI_HEADS), List.of(away), List.of())
                        .signing(HEAD))
                .isInstanceOfSatisfying(
                        Signing.Signatory.class,
                        one -> assertThat(one.official()).isEqualTo(ANI));
    }

    @Test
    void shouldNameOnceWhoIsNamedPlhAndStandsInByAHandOverBesides() {
        Appointment acting = Appointment.fresh(HEAD.id(), BUDI.id(), Manner.PLH, DAY);
        HandOver away = HandOver.fresh(ANI.id(), BUDI.id(), DAY, DAY);

        assertThat(onDay(DAY, List.of(ANI_HEADS, acting), List.of(away), List.of())
                        .all(HEAD))
                .extracting(Signing.Signatory::official)
                .containsExactly(BUDI);
    }

    @Test
    void shouldPrintOnWhoseBehalfTheSecretarySigns() {
        Mandate mandate = Mandate.fresh(HEAD.id(), SECRETARY.id(), Mandate.Kind.AN, DAY);

        assertThat(printed(HEAD, List.of(BUDI_IS_SECRETARY), List.of(), List.of(mandate)))
                .containsExactly("a.n. Kepala Dinas Perizinan", "Sekretaris", "Budi");
    }

    @Test
    void shouldPrintWhoSignsForTheOneThatSignsOnBehalf() {
        Mandate mandate = Mandate.fresh(HEAD.id(), SECRETARY.id(), Mandate.Kind.AN, DAY);
        Mandate below = Mandate.fresh(SECRETARY.id(), DIVISION.id(), Mandate.Kind.UB, DAY);
        Appointment division = Appointment.fresh(DIVISION.id(), CITRA.id(), Manner.PLT, DAY);

        assertThat(printed(HEAD, List.of(division), List.of(), List.of(mandate, below)))
                .containsExactly(
                        "a.n. Kepala Dinas Perizinan", "Sekretaris", "u.b.", "Plt. Kepala Bidang Pelayanan", "Citra");
    }

    @Test
    void shouldSayWhoIsAwayWhereNobodyStandsIn() {
        HandOver away = HandOver.fresh(ANI.id(), BUDI.id(), DAY, DAY);
        HandOver substituteAway = HandOver.fresh(BUDI.id(), CITRA.id(), DAY, DAY);

        assertThat(onDay(DAY, List.of(ANI_HEADS), List.of(away, substituteAway), List.of())
                        .signing(HEAD))
                .isEqualTo(new Signing.Vacant(HEAD, Optional.of(ANI)));
    }

    @Test
    void shouldTellWhatSomebodyHoldsAndForWhom() {
        HandOver away = HandOver.fresh(ANI.id(), BUDI.id(), DAY, DAY);
        OnDay day = onDay(DAY, List.of(ANI_HEADS, BUDI_IS_SECRETARY), List.of(away), List.of());

        assertThat(day.held(BUDI.id()))
                .containsExactly(
                        new Held(SECRETARY, Manner.DEFINITIVE, Optional.empty(), false),
                        new Held(HEAD, Manner.PLH, Optional.of(ANI), false));
        assertThat(day.held(ANI.id())).containsExactly(new Held(HEAD, Manner.DEFINITIVE, Optional.empty(), true));
    }

    @Test
    void shouldSayTheSameAsWhoeverGoesThroughTheWholeHistoryWithoutHaste() {
        int signed = 0;
        int vacant = 0;
        for (long seed = 1; seed <= 300; seed++) {
            Story story = new Story(seed);
            for (int offset = 0; offset < Story.DAYS; offset += 3) {
                LocalDate day = Story.FIRST.plusDays(offset);
                OnDay onDay = new OnDay(day, story.known());
                for (Post post : story.posts) {
                    String printed = printed(onDay.signing(post));
                    assertThat(printed)
                            .as("seed %d, %s, %s", seed, day, post.name())
                            .isEqualTo(new NaiveSigning(story, day).printed(post));
                    signed += printed == null ? 0 : 1;
                    vacant += printed == null ? 1 : 0;
                }
            }
        }
        assertThat(signed).isGreaterThan(5_000);
        assertThat(vacant).isGreaterThan(5_000);
    }

    private static List<String> printed(
            Post post, List<Appointment> appointments, List<HandOver> handOvers, List<Mandate> mandates) {
        String printed = printed(onDay(DAY, appointments, handOvers, mandates).signing(post));
        return printed == null ? List.of() : List.of(printed.split("/"));
    }

    private static @Nullable String printed(Signing signing) {
        return switch (signing) {
            case Signing.Signatory one -> String.join("/", one.lines()) + "/" + one.printedName();
            case Signing.Vacant _ -> null;
        };
    }

    private static OnDay onDay(
            LocalDate day, List<Appointment> appointments, List<HandOver> handOvers, List<Mandate> mandates) {
        return new OnDay(
                day,
                new OnDay.Known(
                        List.of(HEAD, SECRETARY, DIVISION),
                        List.of(ANI, BUDI, CITRA),
                        appointments,
                        handOvers,
                        mandates));
    }
}
