package id.laksana.sop.approval;

import static id.laksana.sop.sheet.With.row;
import static id.laksana.sop.sheet.With.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import id.laksana.identity.Role;
import id.laksana.sop.procedure.ClockOwner;
import id.laksana.sop.procedure.Flow;
import id.laksana.sop.procedure.Outcome;
import id.laksana.sop.procedure.StepId;
import id.laksana.sop.procedure.StepKind;
import id.laksana.sop.procedure.TimeTotal;
import id.laksana.sop.reading.Correction;
import id.laksana.sop.review.Reviews;
import id.laksana.sop.sheet.Reading;
import id.laksana.sop.sheet.Section;
import id.laksana.sop.sheet.Sections;
import id.laksana.sop.sheet.Sheet;
import id.laksana.sop.version.Sop;
import id.laksana.testing.InTurn;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

/** What whoever ratifies is told beforehand. */
@InTurn("the SOPs of Kudus")
class ImpactsIT extends Drafting {

    private static final String PRINTED = "izin-usaha-industri";

    private final Impacts impacts = installation.bean(Impacts.class);
    private final Candidates candidates = installation.bean(Candidates.class);
    private final Reviews reviews = installation.bean(Reviews.class);

    @Test
    void shouldSayThatANewSopIsTheFirstAndWhoActsInItUnbound() {
        drafted(connection -> {
            Impact impact = impacts.of(candidates.find(CODE).orElseThrow());

            assertThat(impact.next()).isEqualTo(1);
            assertThat(impact.replaced()).isEmpty();
            assertThat(impact.running()).isEmpty();
            assertThat(impact.services()).isEmpty();
            assertThat(impact.times())
                    .isNotEmpty()
                    .allSatisfy(time -> assertThat(time.before()).isEmpty());
            assertThat(impact.performers())
                    .isNotEmpty()
                    .allSatisfy(
                            cast -> assertThat(cast.comes() && !cast.bound()).isTrue());
        });
    }

    @Test
    void shouldNameTheStepsWhoseTimeNobodyKnows() {
        inVain(KUDUS, Role.ADMINISTRATOR, connection -> {
            draft(connection, CODE, row(SHEET, 0, first -> with(first, "time", null)));

            assertThat(impacts.of(candidates.find(CODE).orElseThrow()).untimed())
                    .contains(new StepId("t1-1"));
        });
    }

    @Test
    void shouldCompareWithTheVersionThatItReplaces() {
        inVain(KUDUS, Role.ADMINISTRATOR, connection -> {
            Sop sop = sops.find(PRINTED).orElseThrow();
            Sheet sheet = sops.sheet(sop.id(), 2);
            StepId first =
                    Objects.requireNonNull(sheet.reading()).steps().getFirst().step();
            endAtOnce(sheet.reading(), first);

            Impact impact = impacts.of(candidates.find(PRINTED).orElseThrow());

            assertThat(impact.replaced()).extracting(Impact.Replaced::no).containsExactly(2);
            assertThat(impact.times()).filteredOn(Impact.EndTime::isChanged).isNotEmpty();
            assertThat(impact.services())
                    .singleElement()
                    .satisfies(service -> assertThat(service.startsHere()).isTrue());
            assertThat(impact.performers()).isEmpty();
        });
    }

    @Test
    void shouldTellWhichPromiseIsBrokenAndWhichSopNamesIt() {
        drafted(connection -> {
            execute(connection, """
                    insert into service (id, code, position, name, promise_amount, promise_unit)
                    values ('00000000-0000-0000-0000-0000000000aa', 'uji', 9999, 'Layanan Uji', 1, 'MINUTE')
                    """);
            execute(connection, """
                    update sop set service_id = '00000000-0000-0000-0000-0000000000aa', starts_service = true
                     where code = 'sop-uji'
                    """);

            Impact impact = impacts.of(candidates.find(CODE).orElseThrow());

            assertThat(impact.services())
                    .extracting(Impact.Served::name, Impact.Served::isPromisedTooShort)
                    .containsExactly(tuple("Layanan Uji", true));
        });
    }

    @Test
    void shouldFindOutWhichOthersNameItAsRelated() {
        inVain(KUDUS, Role.ADMINISTRATOR, connection -> {
            Sop sop = sops.find(PRINTED).orElseThrow();
            Sheet named = sops.sheet(sop.id(), 2);
            String name = Objects.requireNonNull(named.identity().name().value());
            draft(connection, CODE, relatedTo("SOP " + name.toUpperCase(Locale.ROOT)));
            ratify(BUDI, terms(held(connection, "Kepala Uji", "Siti Aminah")));
            endAtOnce(
                    Objects.requireNonNull(named.reading()),
                    named.reading().steps().getFirst().step());

            Impact impact = impacts.of(candidates.find(PRINTED).orElseThrow());

            assertThat(impact.naming()).extracting(Impact.Naming::code).containsExactly(CODE);
        });
    }

    private static Sheet relatedTo(String text) {
        Sections before = SHEET.sections();
        Section related =
                new Section(before.relatedSops().label(), text, List.of(new Section.Item(null, text, null, null)));
        Sections sections = new Sections(
                before.legalBasis(),
                before.qualifications(),
                related,
                before.equipment(),
                before.warnings(),
                before.records());
        return new Sheet(
                SHEET.letterhead(),
                SHEET.decree(),
                SHEET.identity(),
                sections,
                SHEET.captions(),
                SHEET.tables(),
                SHEET.forms(),
                SHEET.standard(),
                SHEET.transcription(),
                SHEET.reading());
    }

    @Test
    void shouldFindThePathsOfEachEnd() {
        Impact.EndTime gone = new Impact.EndTime(Outcome.REFUSED, Optional.of(TimeTotal.NONE), Optional.empty());
        Impact.EndTime same =
                new Impact.EndTime(Outcome.GRANTED, Optional.of(TimeTotal.NONE), Optional.of(TimeTotal.NONE));

        assertThat(gone.isChanged()).isTrue();
        assertThat(same.isChanged()).isFalse();
    }

    private void endAtOnce(Reading reading, StepId step) {
        Reading.ReadStep read = reading.step(step).orElseThrow();
        reviews.correct(
                PRINTED,
                new Correction.OfRow(
                        step,
                        StepKind.START,
                        null,
                        read.performers(),
                        ClockOwner.APPLICANT,
                        List.of(new Correction.Exit(null, new Flow.End(Outcome.GRANTED))),
                        "Uji."),
                OptionalLong.empty());
    }
}
