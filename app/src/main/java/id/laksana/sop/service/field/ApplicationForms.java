package id.laksana.sop.service.field;

import static java.util.stream.Collectors.joining;

import id.laksana.audit.AuditAction;
import id.laksana.audit.AuditTrail;
import id.laksana.audit.Changes;
import id.laksana.identity.Access;
import id.laksana.identity.Caller;
import id.laksana.identity.Permission;
import id.laksana.sop.service.ServiceDemand;
import id.laksana.sop.service.ServiceDemands;
import id.laksana.web.StaleVersion;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** The forms of the agency's services. What is asked of applicants is everybody's to read; administrators lay it down. */
@Singleton
public class ApplicationForms {

    private static final String PLATFORM = "Laksana";

    private final FormRows rows;
    private final ServiceDemand demand;
    private final Access access;
    private final AuditTrail audit;
    private final Clock clock;

    ApplicationForms(FormRows rows, ServiceDemand demand, Access access, AuditTrail audit, Clock clock) {
        this.rows = rows;
        this.demand = demand;
        this.access = access;
        this.audit = audit;
        this.clock = clock;
    }

    /** The newest of a service, or what is proposed for it; nothing where there is no such service. */
    @Transactional(readOnly = true)
    public Optional<ApplicationForm> of(UUID service) {
        return rows.newest(service).map(FormRow::form).or(() -> proposal(service));
    }

    /** As a case is pinned to it. */
    @Transactional(readOnly = true)
    public Optional<ApplicationForm> of(UUID service, int revision) {
        return rows.find(service, revision).map(FormRow::form);
    }

    /** The newest, to which a case can be pinned; what was only proposed so far is stored as revision 1 for that, still marked proposed. */
    @Transactional
    public ApplicationForm toPin(UUID service) {
        return rows.newest(service).map(FormRow::form).orElseGet(() -> {
            ApplicationForm proposed = proposal(service).orElseThrow(() -> new StaleVersion("The service"));
            rows.add(service, 0, FormRow.write(proposed.content()), clock.instant(), null, PLATFORM);
            return rows.newest(service).map(FormRow::form).orElseThrow(() -> new StaleVersion("The service"));
        });
    }

    /**
     * Lays down the next revision; cases that run are asked what they were asked before.
     *
     * @param basedOn the revision that was looked at
     */
    @Transactional
    public FormChange change(UUID service, int basedOn, FormDraft draft) {
        access.require(Permission.EDIT_SERVICES);
        ApplicationForm before = of(service).orElseThrow(() -> new StaleVersion("The service"));
        if (before.revision() != basedOn) {
            throw new StaleVersion("The application form");
        }
        FormDraft cleaned = draft.cleaned();
        List<FormFault> faults = draft.faultsAfter(before);
        if (!faults.isEmpty()) {
            return new FormChange.Refused(faults);
        }
        FormContent next = before.content().next(cleaned.fields(), cleaned.requirements());
        return next.equals(before.content()) ? new FormChange.Same(before) : keep(before, next);
    }

    /** The latest first. */
    @Transactional(readOnly = true)
    public List<FormRevision> history(UUID service) {
        access.require(Permission.EDIT_SERVICES);
        return rows.history(service).stream()
                .map(row -> new FormRevision(row.revision(), row.recordedAt(), row.recordedByName(), row.ofPlatform()))
                .toList();
    }

    private FormChange keep(ApplicationForm before, FormContent next) {
        Caller caller = access.caller();
        int added = rows.add(
                before.service(), before.revision(), FormRow.write(next), clock.instant(), caller.id(), caller.name());
        StaleVersion.unlessUpdated(added, "The application form");
        ApplicationForm after = new ApplicationForm(before.service(), before.revision() + 1, next);
        ServiceDemands service = demand.of(before.service()).orElseThrow();
        audit.append(AuditAction.CHANGE_FORM, service.subject(), Changes.between(audited(before), audited(after)));
        return new FormChange.Changed(after);
    }

    private Optional<ApplicationForm> proposal(UUID service) {
        return demand.of(service).map(demands -> new ApplicationForm(service, 0, FormProposal.of(demands)));
    }

    private static Map<String, String> audited(ApplicationForm form) {
        Map<String, String> told = new LinkedHashMap<>();
        told.put("revision", String.valueOf(form.revision()));
        told.put("fields", form.fields().stream().map(ApplicationForms::told).collect(joining("; ")));
        told.put(
                "requirements",
                form.requirements().stream()
                        .map(item -> told(item.text(), item.required(), Stream.of(item.note())))
                        .collect(joining("; ")));
        return told;
    }

    /** All that a field says, in little room, so that every change of it shows. */
    private static String told(Field field) {
        Bounds bounds = field.bounds();
        Stream<Object> rest = Stream.of(
                        Optional.ofNullable(bounds.least()).map(least -> "≥ " + least),
                        Optional.ofNullable(bounds.most()).map(most -> "≤ " + most),
                        Optional.ofNullable(bounds.decimals()).map(decimals -> "0," + "0".repeat(decimals)),
                        Optional.ofNullable(bounds.longest()).map(longest -> "≤ " + longest),
                        Optional.of(field.help()),
                        Optional.of(field.choices().stream().map(Option::label).collect(joining(" / "))),
                        Optional.of((field.personal() ? "P" : "") + (field.searchable() ? "C" : "")))
                .flatMap(Optional::stream);
        return told(field.label(), field.required(), rest.map(Object::toString));
    }

    private static String told(String label, boolean required, Stream<String> rest) {
        String more = rest.filter(part -> !part.isEmpty()).collect(joining(", "));
        return label + (required ? " *" : "") + (more.isEmpty() ? "" : " (" + more + ")");
    }
}
