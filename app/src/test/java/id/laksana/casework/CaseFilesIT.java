package id.laksana.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.laksana.attachment.StoreOutcome;
import id.laksana.attachment.Stored;
import id.laksana.casework.engine.Command;
import id.laksana.casework.engine.Refusal;
import id.laksana.casework.paper.Amending;
import id.laksana.casework.paper.CaseFields;
import id.laksana.casework.paper.CaseFile;
import id.laksana.casework.paper.CaseFiles;
import id.laksana.casework.paper.Handed;
import id.laksana.casework.paper.Handing;
import id.laksana.identity.Caller;
import id.laksana.identity.NotAllowed;
import id.laksana.identity.Role;
import id.laksana.sop.service.field.ApplicationForm;
import id.laksana.sop.service.field.ApplicationForms;
import id.laksana.sop.service.field.FieldId;
import id.laksana.sop.service.field.FieldRefusal;
import id.laksana.sop.service.field.FieldRefusal.Reason;
import id.laksana.sop.service.field.Value;
import id.laksana.testing.Installation;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;

/** What applicants bring, as it comes to cases and goes with them. */
@Isolated("Founds an agency.")
class CaseFilesIT {

    private static final CaseOffice OFFICE = new CaseOffice("berkas");
    private static final byte[] PDF =
            "%PDF-1.7\n1 0 obj\n<< /Nama (KTP Siti) >>\nendobj\ntrailer\n%%EOF\n".getBytes(StandardCharsets.ISO_8859_1);

    private final CaseFiles files = Installation.get().bean(CaseFiles.class);
    private final CaseFields fields = Installation.get().bean(CaseFields.class);
    private final ApplicationForms forms = Installation.get().bean(ApplicationForms.class);

    @AfterAll
    static void close() {
        OFFICE.close();
    }

    @Test
    void shouldAttachAFileToTheRequirementThatItFulfils() {
        ApplicationForm form = form();
        String item = form.requirements().getFirst().id().value();
        ServiceCase made = register(form);

        Handed handed = hand(made, UUID.randomUUID(), item, "KTP Siti.pdf", PDF);

        Stored stored = ((Handed.Attached) handed).file();
        assertThat(listed(made)).containsExactly(new CaseFile(stored, Optional.of(item)));
        assertThat(OFFICE.as(OFFICE.clerk, () -> files.find(made.id(), stored.id())))
                .contains(stored);
        assertThat(OFFICE.as(OFFICE.clerk, () -> bytes(stored))).isEqualTo(PDF);
    }

    @Test
    void shouldAnswerAFileThatIsSentAgainAsItWasAnsweredFirst() {
        ServiceCase made = register(form());
        UUID key = UUID.randomUUID();

        Handed.Attached first = (Handed.Attached) hand(made, key, null, "surat.pdf", PDF);
        Handed.Attached again = (Handed.Attached) hand(made, key, null, "surat.pdf", PDF);

        assertThat(again.file()).isEqualTo(first.file());
        assertThat(again.done().again()).isTrue();
        assertThat(listed(made)).hasSize(1);
        assertThat(held(made)).containsExactly("1");
    }

    @Test
    void shouldKeepNothingThatTheCaseDoesNotTake() {
        ServiceCase made = register(form());
        UUID key = UUID.randomUUID();
        hand(made, key, null, "surat.pdf", PDF);

        Handed other = hand(
                made,
                key,
                null,
                "lain.pdf",
                (new String(PDF, StandardCharsets.ISO_8859_1) + "\n").getBytes(StandardCharsets.ISO_8859_1));
        Handed unknown = hand(made, UUID.randomUUID(), "tidak-diminta", "surat.pdf", PDF);
        Handed nowhere = OFFICE.as(
                OFFICE.clerk,
                () -> handIn(CaseId.fresh(), new Handing(UUID.randomUUID(), 1, null, null, "a.pdf"), PDF));

        assertThat(other)
                .isInstanceOfSatisfying(
                        Handed.NotAttached.class,
                        not -> assertThat(not.why())
                                .isInstanceOfSatisfying(
                                        Acted.Refused.class,
                                        refused -> assertThat(refused.why()).isEqualTo(new Refusal.KeyReused(key))));
        assertThat(unknown)
                .isInstanceOfSatisfying(
                        Handed.NotAttached.class,
                        not -> assertThat(not.why())
                                .isInstanceOfSatisfying(
                                        Acted.Refused.class,
                                        refused -> assertThat(refused.why())
                                                .isEqualTo(new Refusal.NoSuchItem("tidak-diminta"))));
        assertThat(nowhere)
                .isInstanceOfSatisfying(
                        Handed.NotAttached.class, not -> assertThat(not.why()).isInstanceOf(Acted.NoSuchCase.class));
        assertThat(held(made)).containsExactly("1");
    }

    @Test
    void shouldKeepNothingThatIsNotWhatItSays() {
        ServiceCase made = register(form());

        Handed program = hand(made, UUID.randomUUID(), null, "surat.pdf", new byte[] {'M', 'Z', 0, 0});

        assertThat(program)
                .isInstanceOfSatisfying(
                        Handed.NotKept.class, not -> assertThat(not.why()).isInstanceOf(StoreOutcome.NotAllowed.class));
        assertThat(held(made)).containsExactly("0");
    }

    @Test
    void shouldNotGiveOutTheFilesOfOtherCasesOrThoseThatWereTakenOff() {
        ServiceCase made = register(form());
        ServiceCase other = register(form());
        Handed.Attached handed = (Handed.Attached) hand(made, UUID.randomUUID(), null, "surat.pdf", PDF);
        UUID file = handed.file().id();
        assertThat(find(other.id(), file)).isEmpty();
        assertThat(find(CaseId.fresh(), file)).isEmpty();

        OFFICE.done(handed.done().after(), new Command.Detach(file, Words.say("Salah berkas")));

        assertThat(find(made.id(), file)).isEmpty();
        assertThat(listed(made)).isEmpty();
    }

    @Test
    void shouldGiveFilesOnlyToThoseWhoMayReadCases() {
        ServiceCase made = register(form());
        Stored stored = ((Handed.Attached) hand(made, UUID.randomUUID(), null, "surat.pdf", PDF)).file();
        Caller.Person outsider = new Caller.Person(
                UUID.randomUUID(),
                "asing",
                "Asing",
                Map.of(),
                java.util.Set.of(),
                java.util.Set.of(),
                Optional.empty());

        assertThatThrownBy(() -> OFFICE.as(outsider, () -> files.of(made.id()))).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> OFFICE.as(outsider, () -> files.find(made.id(), stored.id())))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> OFFICE.as(outsider, () -> files.bytes(stored))).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> OFFICE.as(
                        OFFICE.member("Pembaca", Role.VIEWER),
                        () -> handIn(made.id(), new Handing(UUID.randomUUID(), 1, null, null, "a.pdf"), PDF)))
                .isInstanceOf(NotAllowed.class);
    }

    @Test
    void shouldSayOtherwiseWhatTheFieldsOfThePinnedFormSay() {
        ApplicationForm form = form();
        FieldId name = new FieldId("nama-usaha");
        assertThat(form.field(name)).isPresent();
        ServiceCase made = register(form);

        Amending wrong = amend(made, Map.of("kbli", "12", "asing", "x"));
        Amending told = amend(made, Map.of("nama-usaha", "Toko Maju", "kbli", "10 792"));

        assertThat(wrong)
                .isEqualTo(new Amending.Wrong(List.of(
                        new FieldRefusal("kbli", new Reason.NotDigits(5)),
                        new FieldRefusal("asing", new Reason.UnknownField()))));
        assertThat(told)
                .isInstanceOfSatisfying(
                        Amending.Told.class, one -> assertThat(one.acted()).isInstanceOf(Acted.Done.class));
        assertThat(OFFICE.as(OFFICE.clerk, () -> fields.of(made.id())))
                .hasValueSatisfying(values -> assertThat(values.of(name)).contains(new Value.Text("Toko Maju")));
        CaseReading reading = Installation.get().bean(CaseReading.class);
        assertThat(OFFICE.as(OFFICE.clerk, () -> reading.applicant(made.id())))
                .hasValueSatisfying(applicant -> assertThat(applicant.name()).isEqualTo("Siti Rahma"));
    }

    @Test
    void shouldGoWithThePersonWhenTheCaseIsAnonymised() {
        ServiceCase made = register(form());
        Handed.Attached handed = (Handed.Attached) hand(made, UUID.randomUUID(), null, "KTP Siti.pdf", PDF);
        ServiceCase closed = OFFICE.done(handed.done().after(), new Command.Withdraw(Words.say("Tidak jadi")));

        Acted erased = OFFICE.act(OFFICE.member("Admin", Role.ADMINISTRATOR), closed, new Command.Anonymise());

        assertThat(erased).isInstanceOf(Acted.Done.class);
        assertThat(held(made)).containsExactly("0");
        assertThat(OFFICE.query("select count(*) from attachment_chunk where attachment_id = '"
                        + handed.file().id() + "'"))
                .containsExactly("0");
        assertThat(find(made.id(), handed.file().id())).isEmpty();
        assertThat(amend(made, Map.of())).isEqualTo(new Amending.Erased());
    }

    private ApplicationForm form() {
        String id = OFFICE.query("select id from service where code = '" + OFFICE.service() + "'")
                .getFirst();
        return OFFICE.as(OFFICE.clerk, () -> forms.toPin(UUID.fromString(id)));
    }

    private static ServiceCase register(ApplicationForm form) {
        return OFFICE.register(new Registration(
                UUID.randomUUID(), OFFICE.service(), form.revision(), Applicant.named("Siti Rahma"), null, false));
    }

    private Handed hand(
            ServiceCase of, UUID key, @org.jspecify.annotations.Nullable String item, String name, byte[] file) {
        return OFFICE.as(
                OFFICE.clerk, () -> handIn(of.id(), new Handing(key, of.state().seq(), null, item, name), file));
    }

    private Handed handIn(CaseId of, Handing handing, byte[] file) {
        try {
            return files.hand(of, handing, new ByteArrayInputStream(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Amending amend(ServiceCase of, Map<String, ?> sent) {
        return OFFICE.as(
                OFFICE.clerk,
                () -> fields.amend(
                        of.id(),
                        new CaseFields.Wish(UUID.randomUUID(), of.state().seq(), null, sent)));
    }

    private List<CaseFile> listed(ServiceCase of) {
        return OFFICE.as(OFFICE.clerk, () -> files.of(of.id())).orElseThrow();
    }

    private Optional<Stored> find(CaseId of, UUID file) {
        return OFFICE.as(OFFICE.clerk, () -> files.find(of, file));
    }

    private byte[] bytes(Stored file) {
        try (var in = files.bytes(file)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> held(ServiceCase of) {
        return OFFICE.query("select count(*) from attachment where holder = '" + of.id() + "'");
    }
}
