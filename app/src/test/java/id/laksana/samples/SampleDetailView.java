package id.laksana.samples;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.binder.Binder;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import id.laksana.agency.CurrentAgency;
import id.laksana.identity.Allowed;
import id.laksana.identity.Permission;
import id.laksana.migrations.AgencyKey;
import id.laksana.web.StaleVersion;
import id.laksana.web.ui.Confirmation;
import id.laksana.web.ui.DetailPage;
import id.laksana.web.ui.EditFields;
import id.laksana.web.ui.FormDialog;
import id.laksana.web.ui.Titled;
import id.laksana.web.ui.Toast;
import io.micronaut.context.annotation.Prototype;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/** One thing, with a dialog, a grave question and something that can be taken back. */
@Prototype
@Route(":agency/contoh-rincian/:no")
@Allowed(Permission.ENTER)
public class SampleDetailView extends Div implements Titled, BeforeEnterObserver {

    private static final long serialVersionUID = 1L;
    private static final Map<AgencyKey, List<String>> DONE = new ConcurrentHashMap<>();
    private static volatile Note stored = new Note("Loket 1", "", 0);

    private final transient List<String> done;

    SampleDetailView(CurrentAgency agency) {
        done = done(agency.get());
    }

    /** What the page has done in the agency, in order. */
    public static List<String> done(AgencyKey agency) {
        return DONE.computeIfAbsent(agency, _ -> new CopyOnWriteArrayList<>());
    }

    /** What is edited. */
    public record Note(String desk, String remark, long version) {}

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        DetailPage page =
                new DetailPage("Berkas " + event.getRouteParameters().get("no").orElseThrow());
        page.status(SampleFile.State.LAMBAT.status());
        page.fact("Pemohon", "Pemohon Contoh");
        page.fact("Tenggat", "2 hari 3 jam kerja");
        page.fact("Loket", stored.desk());
        page.action(new Button("Ubah", _ -> edit()));
        page.action(new Button("Tandai", _ -> mark()));
        page.action(new Button("Hapus", _ -> ask()));
        page.tab("ringkasan", "Ringkasan", () -> part("Isi ringkasan."));
        page.tab("riwayat", "Riwayat", () -> part("Isi riwayat."));
        page.tab("lampiran", "Lampiran", () -> part("Isi lampiran."));
        page.tab("gagal", "Gagal", () -> {
            throw new IllegalStateException("This part is broken on purpose.");
        });
        page.tab("bagan", "Bagan alir", () -> part("Isi bagan alir."));
        page.tab("catatan", "Catatan petugas", () -> part("Isi catatan."));
        add(page);
    }

    @Override
    public String getPageTitle() {
        return "Rincian contoh · Laksana";
    }

    private Component part(String text) {
        done.add(text);
        return new Paragraph(text);
    }

    private void mark() {
        done.add("marked");
        Toast.undoable("Berkas ditandai.", () -> done.add("unmarked"));
    }

    private void ask() {
        new Confirmation(
                        "Hapus berkas ini?",
                        "Berkas ini beserta 12 lampirannya dihapus untuk selamanya. 3 petugas kehilangan pekerjaannya di sini.",
                        "Hapus 1 berkas")
                .grave("hapus")
                .ask(() -> done.add("deleted"));
    }

    private void edit() {
        Binder<Note> binder = new Binder<>(Note.class);
        EditFields<Note> fields = new EditFields<>(binder, "contoh:catatan", this::save);
        TextField desk = new TextField("Loket");
        desk.setId("desk");
        binder.forField(desk)
                .withValidator(text -> !text.isBlank(), "Wajib diisi.")
                .bind("desk");
        TextArea remark = new TextArea("Catatan");
        remark.setId("remark");
        binder.forField(remark).bind("remark");
        fields.add(desk, 1);
        fields.add(remark, 2);
        fields.carry("version");
        new FormDialog<>("Ubah berkas", "Hanya untuk contoh.", fields, () -> done.add("shown")).open(stored);
    }

    private Note save(Note changed) {
        if (changed.desk().equals("basi")) {
            throw new StaleVersion("The note");
        }
        done.add("saved " + changed.desk());
        stored = new Note(changed.desk(), changed.remark(), changed.version() + 1);
        return stored;
    }
}
