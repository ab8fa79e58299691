package id.laksana.site.api;

import id.laksana.agency.CurrentAgency;
import id.laksana.sop.procedure.Procedure;
import id.laksana.sop.sheet.Sheet;
import id.laksana.sop.version.PublishedSops;
import id.laksana.sop.version.PublishedSops.Listed;
import id.laksana.sop.version.PublishedSops.Published;
import id.laksana.sop.version.Version;
import io.micronaut.context.annotation.Property;
import jakarta.inject.Singleton;
import java.net.URI;

/** Procedures as REST tells of them. */
@Singleton
class ProcedureForms {

    private final PublishedSops sops;
    private final CurrentAgency agency;
    private final URI base;

    ProcedureForms(PublishedSops sops, CurrentAgency agency, @Property(name = "laksana.oidc.base-url") URI base) {
        this.sops = sops;
        this.agency = agency;
        this.base = base;
    }

    ProcedureBrief brief(Listed listed) {
        return new ProcedureBrief(
                listed.code(),
                listed.name(),
                listed.number(),
                listed.service(),
                listed.version(),
                listed.since(),
                listed.runnable(),
                listed.hash(),
                links(listed.code(), listed.version(), listed.runnable()));
    }

    ProcedureWhole whole(Published which) {
        Version version = which.version();
        Sheet sheet = sops.read(which).sheet();
        return new ProcedureWhole(
                which.code(),
                sheet.identity().name().value(),
                sheet.identity().number().value(),
                ProcedureWhole.Edition.of(version),
                links(which.code(), version.no(), version.runnable()),
                sheet.procedure() instanceof Procedure.Attempt.Made made
                        ? ProcedureWhole.Course.of(made.procedure())
                        : null,
                sops.versions(which.code()).stream()
                        .map(ProcedureWhole.Edition::of)
                        .toList());
    }

    private ProcedureBrief.Links links(String code, int version, boolean runnable) {
        return ProcedureBrief.Links.of(base.toString(), agency.get().value(), code, version, runnable);
    }
}
