package id.laksana.rules;

import static java.util.Map.entry;
import static java.util.stream.Collectors.toSet;

import com.tngtech.archunit.core.domain.JavaClass;
import id.laksana.audit.AuditAction;
import id.laksana.calendar.time.DayKind;
import id.laksana.calendar.time.Layer;
import id.laksana.calendar.time.WeekPattern;
import id.laksana.casework.engine.ClockKind;
import id.laksana.identity.Role;
import id.laksana.identity.Theme;
import id.laksana.identity.members.MemberActed;
import id.laksana.identity.members.MemberResult;
import id.laksana.numbering.Fault;
import id.laksana.numbering.NumberState;
import id.laksana.numbering.Pattern;
import id.laksana.numbering.Reset;
import id.laksana.organisation.Appearance;
import id.laksana.organisation.Colour;
import id.laksana.organisation.Profile;
import id.laksana.organisation.setup.SetUpStep;
import id.laksana.organisation.structure.Mandate;
import id.laksana.organisation.structure.Manner;
import id.laksana.organisation.structure.Nip;
import id.laksana.organisation.structure.PostKind;
import id.laksana.organisation.structure.RosterPlan;
import id.laksana.organisation.structure.WorkingWeek;
import id.laksana.sop.approval.Round;
import id.laksana.sop.binding.Group;
import id.laksana.sop.binding.Standing;
import id.laksana.sop.binding.Suggestion;
import id.laksana.sop.catalog.Canonical;
import id.laksana.sop.catalog.Catalog;
import id.laksana.sop.check.Strictness;
import id.laksana.sop.desk.Evaluation;
import id.laksana.sop.desk.Template;
import id.laksana.sop.difference.Change;
import id.laksana.sop.draft.Stage;
import id.laksana.sop.edit.Repair;
import id.laksana.sop.json.UnreadableJson;
import id.laksana.sop.lint.Clause;
import id.laksana.sop.lint.Rule;
import id.laksana.sop.lint.Severity;
import id.laksana.sop.procedure.Answer;
import id.laksana.sop.procedure.Basis;
import id.laksana.sop.procedure.ClockOwner;
import id.laksana.sop.procedure.Handover;
import id.laksana.sop.procedure.Joint;
import id.laksana.sop.procedure.Obstacle;
import id.laksana.sop.procedure.Outcome;
import id.laksana.sop.procedure.PerformerKind;
import id.laksana.sop.procedure.Phase;
import id.laksana.sop.procedure.StepKind;
import id.laksana.sop.procedure.WorkUnit;
import id.laksana.sop.service.Charter;
import id.laksana.sop.sheet.IdentityField;
import id.laksana.sop.sheet.Mark;
import id.laksana.sop.sheet.RowCell;
import id.laksana.sop.sheet.SectionName;
import id.laksana.sop.sheet.Transcription;
import id.laksana.sop.version.Origin;
import id.laksana.sop.version.VersionState;
import id.laksana.web.Formats;
import id.laksana.web.Refusal;
import id.laksana.web.table.TableFile;
import id.laksana.web.ui.Titled;
import java.lang.reflect.RecordComponent;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** The keys of texts that are put together at run time, by the pattern that the sources show of each. */
final class ComposedKeys {

    private final Set<String> written;

    /** @param written all keys that there are: some are known only by how they begin */
    ComposedKeys(Set<String> written) {
        this.written = written;
    }

    Map<String, Set<String>> byPattern() {
        Map<String, Set<String>> all = new HashMap<>(ofTheShell());
        all.putAll(ofSops());
        all.putAll(ofDecisions());
        all.putAll(ofTheDesk());
        all.putAll(ofServices());
        Stream.of(FormKeys.byPattern(), CaseKeys.byPattern()).forEach(all::putAll);
        all.putAll(ofPublicPages());
        all.putAll(ofLayouts());
        all.putAll(ofCalendars());
        all.putAll(ofTheOrganisation());
        all.putAll(ofNumbers());
        all.putAll(ofMembers());
        all.putAll(ofPerformers());
        all.putAll(ofSetUp());
        all.putAll(ofTheEditor());
        return all;
    }

    private Map<String, Set<String>> ofPerformers() {
        return Map.of(
                "binding.field.*", Set.of("binding.field.posts", "binding.field.recorder", "binding.field.standing"),
                "binding.standing.*", keys("binding.standing.*", names(Standing.values())),
                "binding.why.*",
                        keys(
                                "binding.why.*",
                                names(Suggestion.Why.values()).stream()
                                        .filter(why -> !why.equals("ALIAS"))
                                        .toList()),
                "binding.state.*", keys("binding.state.*", names(Group.State.values())));
    }

    private static Map<String, Set<String>> ofTheEditor() {
        return Map.of("editor.repair.*", keys("editor.repair.*", names(Repair.Kind.values())));
    }

    private Map<String, Set<String>> ofTheShell() {
        List<String> refusals = Stream.of(Refusal.values()).map(Refusal::code).toList();
        Set<String> titles = keys("refusal.*.title", refusals);
        Set<String> sentences = keys("refusal.*.text", refusals);
        return Map.ofEntries(
                entry("view.*", keys("view.*", titled())),
                entry("role.*", keys("role.*", names(Role.values()))),
                entry("layout.theme.*", keys("layout.theme.*", names(Theme.values()))),
                entry("duration.*", keys("duration.*", names(Formats.Unit.values()))),
                entry("duration.range.*", keys("duration.range.*", names(Formats.Unit.values()))),
                entry("duration.working.*", keys("duration.working.*", names(Formats.Unit.values()))),
                entry("component.", under("component.")),
                entry("ordinal.*", keys("ordinal.*", List.of("one", "two", "few", "other"))),
                entry("audit.action.*", keys("audit.action.*", names(AuditAction.values()))),
                entry("refusal.*.title", titles),
                entry("refusal.*.text", sentences),
                entry(
                        "refusal.*.*",
                        Stream.of(titles, sentences).flatMap(Set::stream).collect(toSet())),
                entry("profile.*", keys("profile.*", edited(Profile.class))),
                entry("appearance.*", keys("appearance.*", edited(Appearance.class))),
                entry("appearance.colour.*", keys("appearance.colour.*", names(Colour.values()))),
                entry("me.*", Set.of("me.desk", "me.phone")));
    }

    private static Map<String, Set<String>> ofSetUp() {
        List<String> steps = names(SetUpStep.values());
        return Map.of(
                "set-up.step.*", keys("set-up.step.*", steps),
                "set-up.why.*", keys("set-up.why.*", steps),
                "set-up.fact.*", keys("set-up.fact.*", steps));
    }

    /** Those of SOPs, which have words for all that they are made of. */
    private Map<String, Set<String>> ofSops() {
        return Map.ofEntries(
                entry("rule.*", keys("rule.*", names(Rule.values()))),
                entry("rule.*.do", keys("rule.*.do", names(Rule.values()))),
                entry("clause.*", keys("clause.*", names(Clause.values()))),
                entry("standing.*", keys("standing.*", names(Clause.Standing.values()))),
                entry("severity.*", keys("severity.*", names(Severity.values()))),
                entry("obstacle.*", keys("obstacle.*", kinds(Obstacle.class).toList())),
                entry("identity.*", keys("identity.*", names(IdentityField.values()))),
                entry("section.*", keys("section.*", names(SectionName.values()))),
                entry("cell.*", keys("cell.*", names(RowCell.values()))),
                entry("rules.state.of.*", under("rules.state.of.")),
                entry("strictness.*", keys("strictness.*", names(Strictness.values()))),
                entry("outcome.*", keys("outcome.*", names(Outcome.values()))),
                entry("clock.*", keys("clock.*", names(ClockOwner.values()))),
                entry("step-kind.*", keys("step-kind.*", names(StepKind.values()))),
                entry("performer-kind.*", keys("performer-kind.*", names(PerformerKind.values()))),
                entry("phase.*", keys("phase.*", names(Phase.values()))),
                entry("joint.*", keys("joint.*", names(Joint.values()))),
                entry("basis.*", keys("basis.*", names(Basis.values()))),
                entry("handover.*.*", handovers()),
                entry("mark.shape.*", keys("mark.shape.*", names(Mark.Diagram.Shape.values()))),
                entry("told-decision.*", keys("told-decision.*", names(Transcription.Decision.Kind.values()))),
                entry("answer.*", keys("answer.*", names(Answer.values()))),
                entry("findings.part.*", under("findings.part.")),
                entry("version.state.*", keys("version.state.*", names(VersionState.values()))),
                entry("version.origin.*", keys("version.origin.*", names(Origin.values()))),
                entry("sop.findings.*", keys("sop.findings.*", names(Severity.values()))),
                entry("sop.need.*", keys("sop.need.*", List.of("CONFIRMATION", "REVIEW"))),
                entry("change.block.*", keys("change.block.*", names(Change.Block.values()))),
                entry("told.step.*", keys("told.step.*", names(StepKind.values()))),
                entry("told.joint.*", keys("told.joint.*", names(Joint.values()))),
                entry("told.when.*", under("told.when.")),
                entry("review.state.*", under("review.state.")),
                entry("review.filter.*", under("review.filter.")),
                entry("review.exit.*", Set.of("review.exit.next", "review.exit.yes", "review.exit.no")));
    }

    /** Those of what the trail says was done to SOPs. */
    private static Map<String, Set<String>> ofDecisions() {
        List<String> details = List.of(
                "cell",
                "hash",
                "layout",
                "note",
                "number",
                "reason",
                "required",
                "resolved",
                "reviewers",
                "since",
                "source",
                "sops",
                "subjects",
                "version");
        return Map.ofEntries(
                entry("draft.stage.*", keys("draft.stage.*", names(Stage.values()))),
                entry("approval.verdict.*", keys("approval.verdict.*", names(Round.Verdict.values()))),
                entry("approval.truth.*", keys("approval.truth.*", List.of("false", "true"))),
                entry("sop.done.*", keys("sop.done.*", details)));
    }

    /** Those of where SOPs begin to be written. */
    private static Map<String, Set<String>> ofTheDesk() {
        return Map.ofEntries(
                entry("new-sop.source.*", keys("new-sop.source.*", List.of("NOTHING", "COPY", "TEMPLATE", "FILE"))),
                entry("desk.stage.*", keys("desk.stage.*", names(Stage.values()))),
                entry("desk.turn.*", keys("desk.turn.*", names(Stage.values()))),
                entry("evaluation.standing.*", keys("evaluation.standing.*", names(Evaluation.Standing.values()))),
                entry("new-sop.template.*", keys("new-sop.template.*", names(Template.Kind.values()))),
                entry("sheet-file.problem.*", keys("sheet-file.problem.*", names(UnreadableJson.Problem.values()))));
    }

    /** Those of everybody's pages of services. */
    private Map<String, Set<String>> ofPublicPages() {
        List<String> families =
                Catalog.services().stream().map(Canonical::family).distinct().toList();
        return Map.ofEntries(
                entry("public.family.*", keys("public.family.*", families)), entry("reference.*", under("reference.")));
    }

    /** Those of units, posts and officials. */
    private Map<String, Set<String>> ofTheOrganisation() {
        return Map.ofEntries(
                entry("organisation.field.*", under("organisation.field.")),
                entry("import.refused.*", keys("import.refused.*", names(TableFile.Why.values()))),
                entry("import.problem.*", keys("import.problem.*", names(RosterPlan.Kind.values()))),
                entry("organisation.nip.odd.*", keys("organisation.nip.odd.*", names(Nip.values()))),
                entry(
                        "organisation.word.*",
                        Stream.<Enum<?>[]>of(
                                        PostKind.values(), Manner.values(), Mandate.Kind.values(), WorkingWeek.values())
                                .flatMap(all -> keys("organisation.word.*", names(all)).stream())
                                .collect(toSet())));
    }

    /** Those of numbering. */
    private static Map<String, Set<String>> ofNumbers() {
        List<String> changed = List.of(
                "name",
                "text",
                "reset",
                "first",
                "unit",
                "classification",
                "validFrom",
                "reason",
                "subject",
                "register");
        return Map.ofEntries(
                entry("numbering.fault.*", keys("numbering.fault.*", names(Fault.Kind.values()))),
                entry("numbering.doubt.*", keys("numbering.doubt.*", names(Pattern.Doubt.values()))),
                entry("numbering.reset.*", keys("numbering.reset.*", names(Reset.values()))),
                entry("numbering.state.*", keys("numbering.state.*", names(NumberState.values()))),
                entry("numbering.field.*", keys("numbering.field.*", changed)));
    }

    /** Those of service standards. */
    private Map<String, Set<String>> ofServices() {
        return Map.ofEntries(
                entry("service.promise.*", keys("service.promise.*", names(WorkUnit.values()))),
                entry("service.unit.*", keys("service.unit.*", names(WorkUnit.values()))),
                entry("service.field.*", under("service.field.")),
                entry("case.clock.*", keys("case.clock.*", names(ClockKind.values()))),
                entry("service.group.*", under("service.group.")),
                entry("charter.*", keys("charter.*", edited(Charter.class))));
    }

    /** Those of layouts and of which services there are. */
    private Map<String, Set<String>> ofLayouts() {
        return Map.ofEntries(
                entry("layout.part.*", under("layout.part.")),
                entry("layouts.tool.*", under("layouts.tool.")),
                entry(
                        "layouts.begin.*",
                        keys("layouts.begin.*", List.of("usual", "pekalongan", "dairi", "kudus", "blitar"))),
                entry("layouts.size.*", under("layouts.size.")),
                entry("layouts.letterhead.place.*", under("layouts.letterhead.place.")),
                entry("layouts.field.place.*", under("layouts.field.place.")),
                entry("layouts.reading.*", under("layouts.reading.")),
                entry("layouts.column.*", under("layouts.column.")),
                entry("layouts.margin.*", under("layouts.margin.")),
                entry("layouts.block.*", under("layouts.block.")),
                entry("layouts.form2.*", under("layouts.form2.")),
                entry("service.done.*", under("service.done.")));
    }

    /** Those of calendars. */
    private Map<String, Set<String>> ofCalendars() {
        return Map.ofEntries(
                entry("calendar.field.*", under("calendar.field.")),
                entry("calendar.legend.*", under("calendar.legend.")),
                entry("calendar.week.*", Set.of("calendar.week.opens", "calendar.week.closes", "calendar.week.breaks")),
                entry("calendar.timetable.usual.*", under("calendar.timetable.usual.")),
                entry(
                        "calendar.trial.*",
                        Set.of("calendar.trial.days", "calendar.trial.hours", "calendar.trial.minutes")),
                entry("calendar.kind.*", keys("calendar.kind.*", names(DayKind.values()))),
                entry("calendar.layer.*", keys("calendar.layer.*", names(Layer.values()))),
                entry("calendar.pattern.*", keys("calendar.pattern.*", names(WeekPattern.values()))),
                entry("calendar.national.*", under("calendar.national.")),
                entry("calendar.wrong.*", under("calendar.wrong.")),
                entry("national.wrong.*", under("national.wrong.")));
    }

    /** Those of members and of what was done with them. */
    private Map<String, Set<String>> ofMembers() {
        return Map.ofEntries(
                entry("member.role.*", keys("member.role.*", names(Role.values()))),
                entry("member.stage.*", keys("member.stage.*", names(MemberActed.Stage.values()))),
                entry("member.why.*", keys("member.why.*", names(MemberResult.Why.values()))),
                entry("member.account.*", under("member.account.")),
                entry("member.done.*", under("member.done.")),
                entry(
                        "member.state.*",
                        keys("member.state.*", List.of("ACTIVE", "NEVER_SEEN", "SHUT", "WITHOUT_ROLE"))),
                entry("member.elsewhere.*", under("member.elsewhere.")),
                entry("member.field.*", under("member.field.")),
                entry("member.hint.*", under("member.hint.")),
                entry("member.wrong.*", under("member.wrong.")));
    }

    private static Set<String> handovers() {
        return Stream.of(Handover.Side.values())
                .flatMap(side -> keys("handover." + side + ".*", names(Handover.Thing.values())).stream())
                .collect(toSet());
    }

    /** The records of a sealed interface, however deep they stand. */
    private static Stream<String> kinds(Class<?> type) {
        return type.isSealed()
                ? Stream.of(type.getPermittedSubclasses()).flatMap(ComposedKeys::kinds)
                : Stream.of(type.getSimpleName());
    }

    private Set<String> under(String prefix) {
        return written.stream().filter(key -> key.startsWith(prefix)).collect(toSet());
    }

    private static List<String> names(Enum<?>[] constants) {
        return Stream.of(constants).map(Enum::name).toList();
    }

    private static Set<String> keys(String pattern, List<String> names) {
        return names.stream().map(name -> pattern.replace("*", name)).collect(toSet());
    }

    private static List<String> titled() {
        return Compiled.APP.stream()
                .filter(type -> type.isAssignableTo(Titled.class) && !type.isInterface())
                .map(JavaClass::getSimpleName)
                .toList();
    }

    private static List<String> edited(Class<? extends Record> type) {
        return Stream.of(type.getRecordComponents())
                .map(RecordComponent::getName)
                .filter(name -> !name.equals("version"))
                .toList();
    }
}
