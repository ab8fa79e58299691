package id.laksana.casework.paper;

import static java.nio.charset.StandardCharsets.UTF_8;

import id.laksana.attachment.Attachments;
import id.laksana.casework.Acted;
import id.laksana.casework.Applicant;
import id.laksana.casework.CaseId;
import id.laksana.casework.CaseReading;
import id.laksana.casework.Cases;
import id.laksana.casework.ServiceCase;
import id.laksana.casework.engine.Asked;
import id.laksana.casework.engine.Command;
import id.laksana.identity.Access;
import id.laksana.identity.Permission;
import id.laksana.sop.json.UnreadableJson;
import id.laksana.sop.service.field.ApplicationForm;
import id.laksana.sop.service.field.ApplicationForms;
import id.laksana.sop.service.field.FieldRefusal;
import id.laksana.sop.service.field.FieldRefusal.Reason;
import id.laksana.sop.service.field.FieldValues;
import id.laksana.sop.service.field.Filled;
import id.laksana.sop.service.field.Filling;
import id.laksana.sop.service.field.Filling.Demand;
import id.laksana.sop.service.field.Value;
import id.laksana.sop.service.field.ValuesJson;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What an application says in the fields of its form, which is the one that its case is pinned to. */
@Singleton
public class CaseFields {

    private final Cases cases;
    private final CaseReading reading;
    private final ApplicationForms forms;
    private final Attachments attachments;
    private final Access access;

    CaseFields(Cases cases, CaseReading reading, ApplicationForms forms, Attachments attachments, Access access) {
        this.cases = cases;
        this.reading = reading;
        this.forms = forms;
        this.attachments = attachments;
        this.access = access;
    }

    /**
     * That all fields say something else.
     *
     * @param key says that two of them are the same one, sent again
     * @param seen the last event of the case that whoever asks has seen
     * @param sent by the names of fields; what is left out is blank from now on
     */
    public record Wish(UUID key, long seen, @Nullable Instant happenedAt, Map<String, ?> sent) {}

    /** Nothing where there is no such case, or where who applies has been erased. */
    public Optional<FieldValues> of(CaseId of) {
        return reading.find(of).flatMap(found -> reading.applicant(of).map(applicant -> read(form(found), applicant)));
    }

    /** The form of a case; nothing where there is no such case. */
    public Optional<ApplicationForm> form(CaseId of) {
        return reading.find(of).map(this::form);
    }

    /** All that the fields say from now on; what is missing can still be brought. */
    public Amending amend(CaseId of, Wish wish) {
        access.require(Permission.ACT_ON_CASES);
        Optional<ServiceCase> found = reading.find(of);
        if (found.isEmpty()) {
            return new Amending.Told(new Acted.NoSuchCase(of));
        }
        Optional<Applicant> applicant = reading.applicant(of);
        if (applicant.isEmpty()) {
            return new Amending.Erased();
        }
        return switch (Filling.checkSent(form(found.get()), wish.sent(), Demand.SO_FAR)) {
            case Filled.Refused(List<FieldRefusal> refusals) -> new Amending.Wrong(refusals);
            case Filled.Accepted(FieldValues values) -> amend(of, wish, applicant.get(), values);
        };
    }

    private Amending amend(CaseId of, Wish wish, Applicant applicant, FieldValues values) {
        List<FieldRefusal> foreign = values.byField().entrySet().stream()
                .filter(entry -> entry.getValue() instanceof Value.File(UUID file)
                        && attachments.heldBy(of.value(), file).isEmpty()
                        && !attachments.hold(file, of.value()))
                .map(entry -> new FieldRefusal(entry.getKey().value(), new Reason.NoFile()))
                .toList();
        if (!foreign.isEmpty()) {
            return new Amending.Wrong(foreign);
        }
        Command amend = new Command.Amend(applicant.saying(values).said());
        return new Amending.Told(cases.act(of, new Asked(wish.key(), wish.seen(), wish.happenedAt(), amend)));
    }

    private ApplicationForm form(ServiceCase found) {
        return forms.of(found.pinned().service(), found.pinned().form()).orElseThrow();
    }

    private static FieldValues read(ApplicationForm form, Applicant applicant) {
        try {
            return ValuesJson.read(form, applicant.values().getBytes(UTF_8));
        } catch (UnreadableJson e) {
            throw new IllegalStateException("What an application says cannot be read", e);
        }
    }
}
