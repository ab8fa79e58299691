package id.laksana.site.cases;

import id.laksana.agency.CurrentAgency;
import id.laksana.sop.procedure.Procedure;
import id.laksana.sop.version.PublishedSops;
import jakarta.inject.Singleton;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** The procedures by which cases run. A version never changes, so that what was read once is kept. */
@Singleton
class CaseProcedures {

    private static final int KEPT = 500;

    private final PublishedSops sops;
    private final CurrentAgency agency;
    private final Map<Name, Procedure> known = Collections.synchronizedMap(new LinkedHashMap<>(64, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Name, Procedure> eldest) {
            return size() > KEPT;
        }
    });

    CaseProcedures(PublishedSops sops, CurrentAgency agency) {
        this.sops = sops;
        this.agency = agency;
    }

    private record Name(String agency, String code, int version) {}

    Procedure of(String code, int version) {
        return known.computeIfAbsent(new Name(agency.get().value(), code, version), _ -> read(code, version));
    }

    private Procedure read(String code, int version) {
        return sops.version(code, version)
                .map(sops::read)
                .map(sop -> sop.sheet().procedure())
                .map(attempt -> attempt instanceof Procedure.Attempt.Made made ? made.procedure() : null)
                .orElseThrow(() -> new IllegalStateException("A case runs by what cannot run: " + code));
    }
}
