package id.laksana.sop.ui;

import com.vaadin.flow.component.Component;
import id.laksana.sop.lint.Severity;
import id.laksana.sop.version.AgencyService;
import id.laksana.sop.version.SopSummary;
import id.laksana.sop.version.VersionState;
import id.laksana.web.ui.list.ListFilter;
import id.laksana.web.ui.list.ListState;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** By what an agency's catalog can be narrowed. */
final class SopFilters {

    private final LocalDate today;
    private final ListFilter<String> unit;
    private final ListFilter<AgencyService> service;
    private final ListFilter<VersionState> state;
    private final ListFilter<Severity> findings;
    private final ListFilter<Need> need;

    /** What an SOP may wait for. */
    private enum Need {
        CONFIRMATION,
        REVIEW
    }

    /** @param all among whose units and services one can choose */
    SopFilters(Component reader, List<SopSummary> all, LocalDate today) {
        this.today = today;
        unit = ListFilter.choice(
                "bidang",
                reader.getTranslation("sop.unit"),
                reader.getTranslation("sop.unit.any"),
                units(all),
                name -> name,
                name -> name);
        service = ListFilter.choice(
                "layanan",
                reader.getTranslation("sop.service"),
                reader.getTranslation("sop.service.any"),
                services(all),
                offered -> offered.position() + ". " + offered.name(),
                offered -> String.valueOf(offered.position()));
        state = ListFilter.choice(
                "keadaan",
                reader.getTranslation("sop.state"),
                reader.getTranslation("sop.state.any"),
                List.of(VersionState.values()),
                standing -> reader.getTranslation("version.state." + standing));
        findings = ListFilter.choice(
                "temuan",
                reader.getTranslation("sop.findings"),
                reader.getTranslation("sop.findings.any"),
                List.of(Severity.values()),
                severity -> reader.getTranslation("severity." + severity));
        need = needs(reader);
    }

    List<ListFilter<?>> all() {
        return List.of(unit, service, state, findings, need);
    }

    boolean match(SopSummary sop, ListState asked) {
        return isAskedFor(unit.of(asked), name -> name.equals(sop.unit()))
                && isAskedFor(service.of(asked), offered -> position(sop) == offered.position())
                && isAskedFor(state.of(asked), standing -> standing == sop.state())
                && isAskedFor(findings.of(asked), severity -> sop.findings().of(severity) > 0)
                && isAskedFor(need.of(asked), what -> waits(sop, what));
    }

    private static <V> boolean isAskedFor(Optional<V> wanted, Predicate<V> has) {
        return wanted.map(has::test).orElse(true);
    }

    private boolean waits(SopSummary sop, Need what) {
        return switch (what) {
            case CONFIRMATION -> sop.reading().waiting() > 0;
            case REVIEW -> sop.nextReview().filter(due -> !due.isAfter(today)).isPresent();
        };
    }

    private static ListFilter<Need> needs(Component reader) {
        return ListFilter.choice(
                "perlu",
                reader.getTranslation("sop.need"),
                reader.getTranslation("sop.need.any"),
                List.of(Need.values()),
                what -> reader.getTranslation("sop.need." + what));
    }

    private static int position(SopSummary sop) {
        return sop.service().map(AgencyService::position).orElse(0);
    }

    private static List<String> units(List<SopSummary> all) {
        return all.stream()
                .map(SopSummary::unit)
                .flatMap(Stream::ofNullable)
                .distinct()
                .sorted()
                .toList();
    }

    /** Each once, by whichever of its SOPs stands first. */
    private static List<AgencyService> services(List<SopSummary> all) {
        Map<Integer, AgencyService> services = new TreeMap<>();
        all.stream()
                .flatMap(sop -> sop.service().stream())
                .forEach(offered -> services.putIfAbsent(offered.position(), offered));
        return List.copyOf(services.values());
    }
}
