package id.laksana.sop.catalog;

import id.laksana.sop.json.Json;
import id.laksana.sop.json.JsonReader;
import id.laksana.sop.json.UnreadableJson;
import id.laksana.sop.layout.Layout;
import id.laksana.sop.procedure.Phase;
import id.laksana.sop.sheet.Forms;
import id.laksana.sop.sheet.Sheet;
import id.laksana.sop.sheet.Table;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The documents that come with the product, in the order of their files; which agency they belong to is data. */
public final class Catalog {

    private static final String FOLDER = "/catalog/";
    private static final String INDEX = "index.json";
    private static final String SERVICES = "runnable/services.json";

    private Catalog() {}

    public static List<CatalogEntry> entries() {
        return document(INDEX).objects("files", file -> entry(file.needed("id")));
    }

    /** Whose documents there are. */
    public static Set<String> agencies() {
        return document(INDEX).objects("files", file -> file.needed("id")).stream()
                .map(id -> id.substring(0, id.indexOf('/')))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Those of one agency, in the order of their numbers. */
    public static List<CatalogEntry> entries(String agency) {
        return document(INDEX).objects("files", file -> file.needed("id")).stream()
                .filter(id -> id.startsWith(agency + "/"))
                .sorted()
                .map(Catalog::entry)
                .toList();
    }

    /** Nothing of an agency whose documents are not bound into a book. */
    public static Optional<Cover> cover(String agency) {
        Members cover = document(INDEX).object("cover");
        return cover.needed("agency").equals(agency)
                ? Optional.of(new Cover(
                        cover.texts("title"),
                        cover.objects(
                                "services",
                                service -> new Cover.Service(service.neededWhole("no"), service.needed("name"))),
                        cover.texts("footer")))
                : Optional.empty();
    }

    /** How the agency's sheets are laid out; nothing of an agency whose sheets are as usual. */
    public static Optional<Layout> layout(String agency) {
        String name = "layouts/" + agency + ".json";
        return exists(name) ? Optional.of(layout(name, json(name))) : Optional.empty();
    }

    private static Layout layout(String name, Json json) {
        try {
            return Layout.of(json);
        } catch (UnreadableJson e) {
            throw new IllegalStateException("Catalog file " + name, e);
        }
    }

    private static CatalogEntry entry(String id) {
        Sheet printed = PrintedSheets.read(document("as-printed/" + id + ".json"));
        String runnable = "runnable/" + id + ".json";
        if (exists(runnable)) {
            Members reading = document(runnable);
            return new CatalogEntry(id, reading.needed("service"), printed, read(reading, printed));
        }
        return new CatalogEntry(id, serviceWithoutTable(id), printed, null);
    }

    public static List<Canonical> services() {
        return Named.SERVICES;
    }

    public static List<Canonical> stepClasses() {
        return Named.STEP_CLASSES;
    }

    private static List<Canonical> canonical(String kind) {
        return document(SERVICES)
                .objects(
                        kind,
                        one -> new Canonical(
                                one.needed("code"), one.needed("nameId"), one.needed("nameEn"), one.needed("family")));
    }

    private static String serviceWithoutTable(String id) {
        return document(SERVICES)
                .objects(
                        "services", service -> service.texts("withoutTable").contains(id) ? service.needed("code") : "")
                .stream()
                .filter(code -> !code.isEmpty())
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("Nothing says what " + id + " is about"));
    }

    private static Sheet read(Members runnable, Sheet printed) {
        int rows = printed.tables().stream()
                .filter(table -> table.id().equals(runnable.text("tableId")))
                .map(Table::rows)
                .findFirst()
                .orElseThrow()
                .size();
        return printed.with(Readings.read(runnable, phases(printed, rows)));
    }

    /** Form 2 lists the rows again under its three headings; where it lists more than the table has, those at the end are missing there. */
    private static List<Phase> phases(Sheet sheet, int rows) {
        Optional<Forms.ActivityForm> form = sheet.forms().stream()
                .flatMap(forms -> Optional.ofNullable(forms.activity()).stream())
                .filter(activity -> activity.steps() >= rows)
                .findFirst();
        List<Phase> phases = new ArrayList<>();
        form.ifPresent(activity -> {
            phases.addAll(Collections.nCopies(activity.opening().size(), Phase.OPENING));
            phases.addAll(Collections.nCopies(activity.main().size(), Phase.MAIN));
            phases.addAll(Collections.nCopies(activity.closing().size(), Phase.CLOSING));
        });
        return phases;
    }

    private static boolean exists(String name) {
        return Catalog.class.getResource(FOLDER + name) != null;
    }

    private static Members document(String name) {
        return Members.of(json(name));
    }

    private static Json json(String name) {
        try (@Nullable InputStream document = Catalog.class.getResourceAsStream(FOLDER + name)) {
            if (document == null) {
                throw new IllegalStateException("No catalog file " + name);
            }
            return JsonReader.read(document.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (UnreadableJson e) {
            throw new IllegalStateException("Catalog file " + name, e);
        }
    }

    /** Read when first asked for, and once. */
    private static final class Named {
        private static final List<Canonical> SERVICES = canonical("services");
        private static final List<Canonical> STEP_CLASSES = canonical("stepClasses");
    }
}
