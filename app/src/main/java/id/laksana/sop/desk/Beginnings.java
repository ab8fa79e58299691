package id.laksana.sop.desk;

import id.laksana.identity.Access;
import id.laksana.identity.Permission;
import id.laksana.sop.adoption.Adoptions;
import id.laksana.sop.adoption.ShippedSop;
import id.laksana.sop.adoption.ShippedSops;
import id.laksana.sop.draft.DraftKeeping;
import id.laksana.sop.edit.BlankSheet;
import id.laksana.sop.edit.Written;
import id.laksana.sop.sheet.Sheet;
import id.laksana.sop.version.Sops;
import id.laksana.web.StaleVersion;
import id.laksana.web.VisibleText;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Begins SOPs: from nothing, or from something like them. */
@Singleton
public class Beginnings {

    public static final int LONGEST_UNIT = 300;

    private static final List<Template> TEMPLATES = Stream.of(
                    template(Template.Kind.FIELD_VERIFICATION, "kudus/01-izin-usaha-industri"),
                    template(Template.Kind.TECHNICAL_TEAM, "dairi/01-penerbitan-izin-usaha-mikro-kecil"),
                    template(Template.Kind.COUNTER, "pekalongan/03-penerbitan-kartu-ak-1"),
                    template(Template.Kind.RECOMMENDATION, "pekalongan/09-rekomendasi-ijin-usaha-industri"),
                    template(Template.Kind.COMPLAINT, "pekalongan/15-pengaduan"))
            .toList();

    private final DraftKeeping drafts;
    private final Sops sops;
    private final Adoptions adoptions;
    private final Access access;

    Beginnings(DraftKeeping drafts, Sops sops, Adoptions adoptions, Access access) {
        this.drafts = drafts;
        this.sops = sops;
        this.adoptions = adoptions;
        this.access = access;
    }

    public static List<Template> templates() {
        return TEMPLATES;
    }

    private static Template template(Template.Kind kind, String id) {
        ShippedSop shipped = ShippedSops.find(id).orElseThrow();
        return new Template(id, kind, shipped.steps(), shipped.owner());
    }

    /** By which code the agency could call what is named so. */
    @Transactional(readOnly = true)
    public String proposedCode(String name) {
        return adoptions.freeCode(Codes.of(name));
    }

    /** Begins a draft that nobody but members sees before it is ratified. */
    @Transactional
    public Begun begin(NewSop asked) {
        access.require(Permission.EDIT_SOPS);
        String name = line(asked.name());
        String unit = asked.unit() == null ? "" : line(asked.unit());
        boolean callable = !name.isEmpty() && name.length() <= Adoptions.LONGEST_NAME;
        if (!callable || unit.length() > LONGEST_UNIT || !Adoptions.isCode(asked.code())) {
            throw new IllegalArgumentException("Not to be called so: '" + name + "' at '" + asked.code() + "'");
        }
        Sheet sheet = sheet(asked.source(), name, unit.isEmpty() ? null : unit);
        return drafts.begin(asked.code(), sheet)
                .<Begun>map(draft -> new Begun.Done(draft.code()))
                .orElseGet(() -> new Begun.CodeTaken(asked.code(), adoptions.freeCode(asked.code())));
    }

    private Sheet sheet(NewSop.Source source, String name, @Nullable String unit) {
        return switch (source) {
            case NewSop.Source.Nothing _ -> BlankSheet.named(name, unit);
            case NewSop.Source.CopyOf copy -> Written.called(copy(own(copy.code()), name), name, unit);
            case NewSop.Source.OfTemplate template ->
                Written.called(copy(adoptions.find(template.id()).map(ShippedSop::sheet), name), name, unit);
            case NewSop.Source.OfFile file ->
                Written.called(
                        Written.brought(file.sheet(), BlankSheet.named(name).identity()), name, unit);
        };
    }

    /** As it counts, or else as it is being written. */
    private Optional<Sheet> own(String code) {
        return sops.find(code)
                .map(sop -> sops.sheet(sop.id(), sop.shown().no()))
                .or(() -> drafts.find(code).map(draft -> draft.sheet()));
    }

    private static Sheet copy(Optional<Sheet> source, String name) {
        Sheet sheet = source.orElseThrow(() -> new StaleVersion("What is copied"));
        return Written.copy(sheet, name, new FreshNames());
    }

    private static String line(String typed) {
        return VisibleText.of(typed).replaceAll("\\s+", " ").strip();
    }
}
