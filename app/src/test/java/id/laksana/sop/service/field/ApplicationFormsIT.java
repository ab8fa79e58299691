package id.laksana.sop.service.field;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.laksana.audit.AuditAction;
import id.laksana.audit.AuditQuestion;
import id.laksana.audit.AuditTrail;
import id.laksana.identity.NotAllowed;
import id.laksana.identity.Role;
import id.laksana.migrations.AgencyKey;
import id.laksana.sop.service.Component;
import id.laksana.sop.service.KeptService;
import id.laksana.sop.service.Services;
import id.laksana.sop.version.AtWork;
import id.laksana.testing.InTurn;
import id.laksana.web.StaleVersion;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What agencies ask of applicants, revision by revision. */
@InTurn("the services of all agencies")
class ApplicationFormsIT extends AtWork {

    private static final AgencyKey KUDUS = new AgencyKey("kudus");
    private static final AgencyKey BLITAR = new AgencyKey("blitar");
    private static final List<AgencyKey> ALL =
            List.of(KUDUS, BLITAR, new AgencyKey("dairi"), new AgencyKey("pekalongan"));

    private static final AuditQuestion EVERYTHING = new AuditQuestion(
            "",
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            new AuditQuestion.Order(AuditQuestion.By.TIME, true));

    private final ApplicationForms forms = installation.bean(ApplicationForms.class);
    private final Services services = installation.bean(Services.class);

    @Test
    void shouldProposeAFormForEveryServiceOfTheFourAgencies() {
        for (AgencyKey agency : ALL) {
            inVain(
                    agency,
                    Role.ADMINISTRATOR,
                    _ -> services.all().stream()
                            .map(kept -> kept.service().id())
                            .forEach(service -> {
                                ApplicationForm form = forms.of(service).orElseThrow();
                                assertThat(form.fields()).as("%s", form).isNotEmpty();
                                assertThat(form.isProposed()).isTrue();
                                assertThat(FormFaults.of(FormDraft.of(form).cleaned(), FormContent.EMPTY))
                                        .isEmpty();
                            }));
        }
    }

    @Test
    void shouldProposeWhatTheFirstStepNeeds() {
        inVain(KUDUS, Role.ADMINISTRATOR, _ -> {
            KeptService kept = services.all().getFirst();
            List<String> needed = kept.proposal().of(Component.REQUIREMENTS);

            assertThat(needed).isNotEmpty();
            assertThat(forms.of(kept.service().id()).orElseThrow().requirements())
                    .extracting(Requirement::text)
                    .hasSameSizeAs(needed);
        });
    }

    @Test
    void shouldPinCasesToTheProposalUntilSomebodyLaysAFormDown() {
        inVain(KUDUS, Role.ADMINISTRATOR, _ -> {
            UUID service = service();
            assertThat(forms.of(service, 1)).isEmpty();

            ApplicationForm pinned = forms.toPin(service);

            assertThat(pinned.revision()).isOne();
            assertThat(pinned.isProposed()).isTrue();
            assertThat(forms.toPin(service)).isEqualTo(pinned);
            assertThat(forms.of(service, 1)).contains(pinned);
            assertThat(forms.history(service)).extracting(FormRevision::by).containsExactly("Laksana");
        });
    }

    @Test
    void shouldChangeAFormWithoutChangingWhatCasesArePinnedTo() {
        inVain(KUDUS, Role.ADMINISTRATOR, _ -> {
            UUID service = service();
            ApplicationForm pinned = forms.toPin(service);
            List<Field> fields = new ArrayList<>(pinned.fields());
            Field gone = fields.removeFirst();
            fields.add(SampleForm.field("luas-bangunan", FieldType.NUMBER, new Bounds("0", null, 2, null)));

            FormChange change = forms.change(service, 1, new FormDraft(fields, pinned.requirements()));

            ApplicationForm changed = forms.of(service).orElseThrow();
            assertThat(change).isEqualTo(new FormChange.Changed(changed));
            assertThat(changed.revision()).isEqualTo(2);
            assertThat(changed.isProposed()).isFalse();
            assertThat(changed.content().formerFields()).containsExactly(gone);
            assertThat(forms.of(service, 1)).contains(pinned);
            assertThat(installation.bean(AuditTrail.class).part(EVERYTHING, 0, 1))
                    .first()
                    .satisfies(event -> {
                        assertThat(event.action()).isEqualTo(AuditAction.CHANGE_FORM);
                        assertThat(event.changes().keySet()).containsExactlyInAnyOrder("revision", "fields");
                    });
        });
    }

    @Test
    void shouldConfirmAProposalByLayingItDownAsItIs() {
        inVain(KUDUS, Role.ADMINISTRATOR, _ -> {
            UUID service = service();
            FormDraft proposed = FormDraft.of(forms.of(service).orElseThrow());

            assertThat(forms.change(service, 0, proposed)).isInstanceOf(FormChange.Changed.class);
            assertThat(forms.change(service, 1, proposed)).isInstanceOf(FormChange.Same.class);
            assertThat(forms.of(service).orElseThrow().revision()).isOne();
        });
    }

    @Test
    void shouldRefuseWhatNoFormCanAskForAndWhatIsBasedOnAnOlderOne() {
        inVain(KUDUS, Role.ADMINISTRATOR, _ -> {
            UUID service = service();
            Field one = SampleForm.field("satu", FieldType.TEXT);
            FormDraft twice = new FormDraft(List.of(one, one), List.of());

            assertThat(forms.change(service, 0, twice)).isInstanceOf(FormChange.Refused.class);
            assertThat(forms.of(service).orElseThrow().revision()).isZero();
            assertThatThrownBy(() -> forms.change(service, 3, twice)).isInstanceOf(StaleVersion.class);
            assertThatThrownBy(() -> forms.toPin(UUID.randomUUID())).isInstanceOf(StaleVersion.class);
        });
    }

    @Test
    void shouldLetOnlyAdministratorsOfTheAgencyChangeForms() {
        UUID ofKudus = as(KUDUS, Role.ADMINISTRATOR, this::service);
        FormDraft nothing = new FormDraft(List.of(), List.of());

        assertThatThrownBy(() -> as(KUDUS, Role.OFFICER, () -> forms.change(ofKudus, 0, nothing)))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> as(BLITAR, Role.ADMINISTRATOR, () -> forms.change(ofKudus, 0, nothing)))
                .isInstanceOf(StaleVersion.class);
        assertThat(as(BLITAR, Role.ADMINISTRATOR, () -> forms.of(ofKudus))).isEmpty();
    }

    private UUID service() {
        return services.all().getFirst().service().id();
    }
}
