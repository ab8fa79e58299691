package id.laksana.numbering;

import id.laksana.agency.AgencyDay;
import id.laksana.audit.AuditAction;
import id.laksana.audit.AuditTrail;
import id.laksana.audit.Changes;
import id.laksana.identity.Access;
import id.laksana.identity.Caller;
import id.laksana.identity.Permission;
import id.laksana.web.StaleVersion;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The registers of the agency and how their numbers are written. */
@Singleton
public class Registers {

    private final RegisterRows registers;
    private final PatternRows patterns;
    private final Access access;
    private final AuditTrail audit;
    private final AgencyDay day;
    private final Clock clock;

    Registers(
            RegisterRows registers, PatternRows patterns, Access access, AuditTrail audit, AgencyDay day, Clock clock) {
        this.registers = registers;
        this.patterns = patterns;
        this.access = access;
        this.audit = audit;
        this.day = day;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public List<Register> all() {
        access.require(Permission.ENTER);
        return registers.all().stream().map(RegisterRow::register).toList();
    }

    @Transactional(readOnly = true)
    public Optional<Register> find(String key) {
        access.require(Permission.ENTER);
        return registers.find(key).map(RegisterRow::register);
    }

    /** Adds a register that runs from today on; nothing where its key is taken. */
    @Transactional
    public Optional<Register> add(String key, String name) {
        access.require(Permission.EDIT_NUMBERS);
        if (registers.add(key, name.strip()) == 0) {
            return Optional.empty();
        }
        Register added = registers.find(key).map(RegisterRow::register).orElseThrow();
        LocalDate newYear = day.today().withDayOfYear(1);
        String text = key.toUpperCase(Locale.ROOT) + "/[nomor:3]/[tahun]";
        keep(new PatternChange(key, 1, text, Reset.YEARLY, 1, "", "", newYear));
        audit.append(
                AuditAction.CHANGE_REGISTER, added.name(), Changes.between(Map.of(), Map.of("name", added.name())));
        return Optional.of(added);
    }

    @Transactional
    public Register rename(Register renamed) {
        access.require(Permission.EDIT_NUMBERS);
        Register before =
                registers.find(renamed.key()).map(RegisterRow::register).orElseThrow();
        StaleVersion.unlessUpdated(
                registers.rename(renamed.key(), renamed.name().strip(), renamed.version()), "The register");
        Register after =
                registers.find(renamed.key()).map(RegisterRow::register).orElseThrow();
        audit.append(
                AuditAction.CHANGE_REGISTER,
                after.name(),
                Changes.between(Map.of("name", before.name()), Map.of("name", after.name())));
        return after;
    }

    /** The latest first. */
    @Transactional(readOnly = true)
    public List<PatternRevision> revisions(String register) {
        access.require(Permission.ENTER);
        return patterns.all(register).stream().map(PatternRow::kept).toList();
    }

    /** The one that counts today, or else the first that will. */
    @Transactional(readOnly = true)
    public PatternRevision current(String register) {
        access.require(Permission.ENTER);
        return counting(register, day.today());
    }

    /** Lets numbers be written otherwise from a day on; those that were drawn stay as they are. */
    @Transactional
    public PatternRevision revise(PatternChange change) {
        access.require(Permission.EDIT_NUMBERS);
        PatternRevision before = counting(change.register(), change.validFrom());
        StaleVersion.unlessUpdated(keep(change), "The pattern");
        Register register =
                registers.find(change.register()).map(RegisterRow::register).orElseThrow();
        audit.append(
                AuditAction.CHANGE_PATTERN,
                register.name(),
                Changes.between(
                        fields(PatternChange.of(before, before.revision(), before.validFrom())), fields(change)));
        return counting(change.register(), change.validFrom());
    }

    private PatternRevision counting(String register, LocalDate on) {
        return patterns.on(register, on)
                .map(PatternRow::kept)
                .orElseGet(() -> patterns.all(register).getLast().kept());
    }

    private int keep(PatternChange change) {
        Caller caller = access.caller();
        return patterns.add(
                change.register(),
                change.revision(),
                change.text(),
                change.reset().name(),
                change.first(),
                change.unit().strip(),
                change.classification().strip(),
                change.validFrom(),
                clock.instant(),
                caller.id(),
                caller.name());
    }

    private static Map<String, String> fields(PatternChange change) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("text", change.text());
        fields.put("reset", change.reset().name());
        fields.put("first", String.valueOf(change.first()));
        fields.put("unit", change.unit());
        fields.put("classification", change.classification());
        fields.put("validFrom", change.validFrom().toString());
        return fields;
    }

    /** The names of registers by their keys. */
    @Transactional(readOnly = true)
    public Map<String, String> names() {
        access.require(Permission.ENTER);
        return all().stream().collect(Collectors.toMap(Register::key, Register::name));
    }
}
