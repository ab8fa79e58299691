package id.laksana.sop.draft.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.BeforeLeaveEvent;
import com.vaadin.flow.router.BeforeLeaveObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import id.laksana.agency.CurrentAgency;
import id.laksana.identity.Access;
import id.laksana.identity.Allowed;
import id.laksana.identity.Permission;
import id.laksana.sop.approval.ui.DraftCompanion;
import id.laksana.sop.draft.DraftKeeping;
import id.laksana.sop.draft.DraftNews;
import id.laksana.sop.draft.DraftSheet;
import id.laksana.sop.draft.Drafts;
import id.laksana.sop.official.Edition;
import id.laksana.sop.official.Editions;
import id.laksana.sop.official.OfficialPrints;
import id.laksana.sop.sheet.Sheet;
import id.laksana.sop.version.Sops;
import id.laksana.web.Formats;
import id.laksana.web.ui.Confirmation;
import id.laksana.web.ui.Titled;
import io.micronaut.context.annotation.Prototype;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The official sheet of a draft, which is written in where one reads it. Where there is no draft yet, opening the page begins one. */
@Prototype
@Route(":agency/sop/:code/ubah")
@Allowed(Permission.EDIT_SOPS)
class EditorView extends Div implements Titled, BeforeEnterObserver, BeforeLeaveObserver, DraftPaper.Desk {

    private static final long serialVersionUID = 1L;

    private static final UUID NONE = new UUID(0, 0);

    private final transient Drafts drafts;
    private final transient DraftKeeping keeping;
    private final transient DraftNews news;
    private final transient Sops sops;
    private final transient Editions editions;
    private final transient OfficialPrints prints;
    private final transient Access access;
    private final transient CurrentAgency agency;
    private final transient Formats formats;
    private final transient DraftCompanion.Maker companions;
    private final transient Clock clock;
    private final H1 title = new H1();
    private final DetailsPanel panel = new DetailsPanel(edit -> paper().edit(edit));
    private @Nullable DraftPaper paper;
    private transient Runnable deaf = () -> {};
    private String code = "";
    private UUID sop = NONE;
    private @Nullable UUID page;

    EditorView(
            Drafts drafts,
            DraftKeeping keeping,
            DraftNews news,
            Sops sops,
            Editions editions,
            EditorServices services) {
        this.drafts = drafts;
        this.keeping = keeping;
        this.news = news;
        this.sops = sops;
        this.editions = editions;
        this.prints = services.prints();
        this.access = services.access();
        this.agency = services.agency();
        this.formats = services.formats().in(getLocale());
        this.companions = services.companions();
        this.clock = services.clock();
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        code = event.getRouteParameters().get("code").orElseThrow();
        Optional<DraftSheet> draft = keeping.revise(code);
        if (draft.isEmpty()) {
            event.rerouteToError(NotFoundException.class);
            return;
        }
        sop = draft.get().sop();
        show(draft.get());
    }

    @Override
    public String getPageTitle() {
        return Titled.called(title.getText());
    }

    private void show(DraftSheet draft) {
        Edition edition = editions.draft(code, no(draft), draft.sheet(), editions.newestLayout(), draft.changedAt());
        PageNews told = new PageNews(sops, prints, edition, access.person().id());
        DraftPaper sheet = new DraftPaper(drafts, told, this, code);
        paper = sheet;
        changed(draft);
        Div body = new Div(sheet, panel);
        body.addClassName("editor-body");
        Div picking = new Div();
        picking.addClassName("editor-picking");
        picking.getElement().setAttribute("hidden", true);
        Div line = new Div(status(draft), said());
        line.addClassName("editor-line");
        Div kept = new Div();
        kept.addClassName("editor-kept");
        kept.getElement().setAttribute("hidden", true);
        Div bar = new Div(new EditorTools(), line, kept, picking);
        bar.addClassName("editor-bar");
        addClassName("editor");
        add(head(draft), companions.of(code), bar, body);
        sheet.begin(draft);
    }

    private static int no(DraftSheet draft) {
        return draft.basedOn().orElse(0) + 1;
    }

    private Div head(DraftSheet draft) {
        Span version = new Span(getTranslation("editor.version", no(draft)));
        version.addClassName("editor-version");
        Div head = new Div(title, version);
        draft.basedOn()
                .ifPresent(_ -> head.add(
                        new Anchor("/" + agency.get().value() + "/sop/" + code, getTranslation("editor.back"))));
        head.addClassName("editor-head");
        return head;
    }

    private Span status(DraftSheet draft) {
        Span status = new Span(getTranslation("editor.saved", formats.time(draft.changedAt())));
        status.addClassName("editor-status");
        status.getElement().setAttribute("role", "status").setAttribute("data-state", "saved");
        return status;
    }

    private static Div said() {
        Div said = new Div();
        said.addClassName("editor-said");
        said.getElement().setAttribute("aria-live", "polite");
        return said;
    }

    @Override
    public String time() {
        return formats.time(clock.instant());
    }

    @Override
    public void help() {
        new HelpDialog(this).open();
    }

    @Override
    public void details(String cell) {
        if (panel.isOpen()) {
            panel.close();
        } else {
            open(cell);
        }
    }

    @Override
    public void at(UUID editor, String cell) {
        if (panel.isOpen() && !panel.isAbout(cell)) {
            open(cell);
        }
        page = editor;
        news.here(sop, editor, cell);
    }

    @Override
    public List<DraftNews.Present> others(UUID editor) {
        return news.others(sop, editor);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        DraftPaper sheet = paper;
        if (sheet != null) {
            deaf = news.listen(sop, new Stirred(event.getUI(), sheet));
        }
    }

    @Override
    protected void onDetach(DetachEvent event) {
        deaf.run();
    }

    @Override
    public void beforeLeave(BeforeLeaveEvent event) {
        if (paper().unsaved() > 0) {
            BeforeLeaveEvent.ContinueNavigationAction leaving = event.postpone();
            new Confirmation(
                            getTranslation("editor.leave.title"),
                            getTranslation("editor.leave.text", paper().unsaved()),
                            getTranslation("editor.leave"))
                    .otherwise(getTranslation("editor.stay"), leaving::cancel)
                    .ask(leaving::proceed);
            return;
        }
        if (page != null) {
            news.leave(sop, page);
        }
    }

    private void open(String cell) {
        drafts.open(code).ifPresent(draft -> panel.show(draft.sheet(), cell));
    }

    @Override
    public void changed(DraftSheet draft) {
        Sheet sheet = draft.sheet();
        title.setText(Optional.ofNullable(sheet.identity().name().value()).orElse(code));
        panel.follow(sheet);
    }

    private DraftPaper paper() {
        return Objects.requireNonNull(paper);
    }
}
