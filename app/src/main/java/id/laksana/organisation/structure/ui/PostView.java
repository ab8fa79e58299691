package id.laksana.organisation.structure.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import id.laksana.identity.Allowed;
import id.laksana.identity.Permission;
import id.laksana.organisation.structure.Chart;
import id.laksana.organisation.structure.Post;
import id.laksana.organisation.structure.PostId;
import id.laksana.organisation.structure.Signing;
import id.laksana.organisation.structure.Unit;
import id.laksana.web.ui.DetailPage;
import id.laksana.web.ui.Status;
import id.laksana.web.ui.Titled;
import io.micronaut.context.annotation.Prototype;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** A post: who signs as it today, who held it when, and who signs on its behalf. */
@Prototype
@Route(":agency/organisasi/jabatan/:post")
@Allowed(Permission.READ_ORGANISATION)
class PostView extends Div implements Titled, BeforeEnterObserver {

    private static final long serialVersionUID = 1L;
    private static final String HOLDERS = "pemangku";
    private static final String MANDATES = "kewenangan";
    private static final String UUID_FORM = "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}";

    private final transient Tools tools;
    private String name = "";

    PostView(Tools tools) {
        this.tools = tools;
        addClassName("organisation");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Optional<PostId> id = event.getRouteParameters()
                .get("post")
                .filter(text -> text.matches(UUID_FORM))
                .map(text -> new PostId(UUID.fromString(text)));
        if (id.flatMap(tools.structure()::post).isEmpty()) {
            event.rerouteToError(NotFoundException.class);
            return;
        }
        show(id.get());
    }

    @Override
    public String getPageTitle() {
        return Titled.called(name);
    }

    private void show(PostId id) {
        removeAll();
        LocalDate today = tools.day().today();
        Chart chart = tools.structure().chart();
        Post post = chart.post(id).orElseThrow();
        name = post.name();
        DetailPage page = new DetailPage(name);
        page.status(status(post, tools.signatories().of(id, today), today));
        page.fact(
                getTranslation("organisation.field.unit"),
                chart.units().downTo(post.unit()).stream().map(Unit::name).collect(Collectors.joining(" › ")));
        page.fact(
                getTranslation("organisation.field.kind"),
                getTranslation("organisation.word." + post.kind().name()));
        chart.superior(post, today)
                .ifPresent(superior -> page.fact(getTranslation("organisation.superior"), superior.name()));
        Dialogs dialogs = new Dialogs(this, tools, () -> reopen(id, HOLDERS));
        if (tools.mayEdit(post.unit())) {
            Button change = new Button(getTranslation("organisation.post.change"), _ -> dialogs.change(post));
            change.addThemeVariants(ButtonVariant.PRIMARY);
            page.action(change);
        }
        page.tab(
                HOLDERS,
                getTranslation("organisation.tab.holders"),
                () -> new HoldersPanel(tools, dialogs, post, () -> reopen(id, HOLDERS)));
        page.tab(
                MANDATES,
                getTranslation("organisation.tab.mandates"),
                () -> new MandatesPanel(
                        tools, new Dialogs(this, tools, () -> reopen(id, MANDATES)), post, () -> reopen(id, MANDATES)));
        page.tab(
                "penanda-tangan",
                getTranslation("organisation.tab.signing"),
                () -> new SigningPanel(tools, post, today));
        add(new Places(tools, Places.Page.CHART), page);
    }

    private void reopen(PostId id, String part) {
        UI.getCurrent().navigate(tools.address("/jabatan/" + id).substring(1), QueryParameters.of("bagian", part));
    }

    private Status status(Post post, Signing signing, LocalDate today) {
        if (!post.isOpen(today)) {
            return new Status(Status.Kind.NEUTRAL, getTranslation("organisation.closed"));
        }
        return switch (signing) {
            case Signing.Signatory one -> new Status(Status.Kind.GOOD, one.printedName());
            case Signing.Vacant _ -> new Status(Status.Kind.WARNING, getTranslation("organisation.vacant"));
        };
    }
}
