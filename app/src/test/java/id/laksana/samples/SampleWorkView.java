package id.laksana.samples;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.router.Route;
import id.laksana.agency.CurrentAgency;
import id.laksana.identity.Access;
import id.laksana.identity.Allowed;
import id.laksana.identity.Permission;
import id.laksana.web.ui.PageBehalf;
import id.laksana.web.ui.StatePanel;
import id.laksana.web.ui.Status;
import id.laksana.web.ui.StatusBadge;
import id.laksana.web.ui.Titled;
import id.laksana.web.ui.WorkPanel;
import id.laksana.web.work.LongWorks;
import id.laksana.web.work.Work;
import id.laksana.web.work.WorkKind;
import io.micronaut.context.annotation.Prototype;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;

/** A long work that goes on only as far as the test lets it, and the badges and states. */
@Prototype
@Route(":agency/contoh-pekerjaan")
@Allowed(Permission.ENTER)
public class SampleWorkView extends Div implements Titled {

    public static final int STEPS = 340;

    /** Each lets the work take one step. */
    public static final Semaphore LEAVE = new Semaphore(0);

    public static final AtomicInteger STARTED = new AtomicInteger();

    private static final long serialVersionUID = 1L;

    SampleWorkView(LongWorks works, PageBehalf behalf, CurrentAgency agency, Access access) {
        getStyle()
                .set("padding", "1.5rem")
                .set("display", "grid")
                .set("gap", "1.5rem")
                .set("max-width", "40rem");
        WorkPanel<String> good = new WorkPanel<>(
                works, behalf, new WorkKind<>("contoh", String.class), "Periksa 340 berkas", done -> done);
        good.starting(progress -> examine(progress, agency, access));
        WorkPanel<Long> bad = new WorkPanel<>(
                works, behalf, new WorkKind<>("contoh-gagal", Long.class), "Mulai yang gagal", String::valueOf);
        bad.starting(_ -> {
            throw new IllegalStateException("This work fails on purpose.");
        });
        add(new H1("Pekerjaan contoh"), good, new H2("Yang gagal"), bad, new H2("Keadaan"), badges());
        add(StatePanel.loading("Sedang dimuat …"), StatePanel.empty("Belum ada isi."));
    }

    @Override
    public String getPageTitle() {
        return "Pekerjaan contoh · Laksana";
    }

    private static String examine(Work.Progress progress, CurrentAgency agency, Access access) throws Exception {
        STARTED.incrementAndGet();
        for (int done = 0; done < STEPS; done++) {
            progress.at(done, STEPS);
            LEAVE.acquire();
        }
        return "340 berkas diperiksa di " + agency.get() + " oleh "
                + access.person().name() + ".";
    }

    private static Div badges() {
        Div badges = new Div();
        badges.getStyle().set("display", "flex").set("flex-wrap", "wrap").set("gap", "0.5rem");
        for (SampleFile.State state : SampleFile.State.values()) {
            Status status = state.status();
            badges.add(new StatusBadge(status));
        }
        return badges;
    }
}
