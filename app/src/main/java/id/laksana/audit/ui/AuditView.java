package id.laksana.audit.ui;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.provider.CallbackDataProvider;
import com.vaadin.flow.data.provider.ConfigurableFilterDataProvider;
import com.vaadin.flow.data.provider.DataProvider;
import com.vaadin.flow.data.renderer.LitRenderer;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.Route;
import id.laksana.agency.AgencyFormats;
import id.laksana.audit.AuditAction;
import id.laksana.audit.AuditEvent;
import id.laksana.audit.AuditTrail;
import id.laksana.identity.Allowed;
import id.laksana.identity.Permission;
import id.laksana.web.Formats;
import id.laksana.web.ui.InMenu;
import id.laksana.web.ui.OnPhone;
import id.laksana.web.ui.Titled;
import io.micronaut.context.annotation.Prototype;
import java.util.stream.Collectors;

/** The agency's audit trail, newest first. */
@Prototype
@Route(":agency/audit")
@Allowed(Permission.READ_AUDIT)
@InMenu(order = 90, icon = VaadinIcon.CLIPBOARD_TEXT, setting = true)
class AuditView extends VerticalLayout implements Titled {

    private static final long serialVersionUID = 1L;

    private final transient AuditTrail trail;
    private final transient Formats formats;

    AuditView(AuditTrail trail, AgencyFormats formats) {
        this.trail = trail;
        this.formats = formats.in(getLocale());
        ConfigurableFilterDataProvider<AuditEvent, Void, String> events = events().withConfigurableFilter();
        events.setFilter("");
        setSizeFull();
        addClassName("list-page");
        add(new H1(getTranslation("view.AuditView")), new Paragraph(getTranslation("audit.explanation")));
        add(search(events));
        addAndExpand(grid(events));
    }

    private CallbackDataProvider<AuditEvent, String> events() {
        return DataProvider.fromFilteringCallbacks(
                query -> trail.page(query.getFilter().orElse(""), query.getOffset(), query.getLimit()).stream(),
                query -> trail.count(query.getFilter().orElse("")));
    }

    private TextField search(ConfigurableFilterDataProvider<AuditEvent, Void, String> events) {
        TextField search = new TextField();
        search.setPlaceholder(getTranslation("audit.search"));
        search.setAriaLabel(getTranslation("audit.search"));
        search.setPrefixComponent(VaadinIcon.SEARCH.create());
        search.setClearButtonVisible(true);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.addValueChangeListener(change -> events.setFilter(change.getValue()));
        return search;
    }

    private Grid<AuditEvent> grid(DataProvider<AuditEvent, ?> events) {
        Grid<AuditEvent> grid = new Grid<>();
        grid.addColumn(event -> formats.moment(event.at()))
                .setHeader(getTranslation("audit.at"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        grid.addColumn(AuditEvent::actor).setHeader(getTranslation("audit.actor"));
        grid.addColumn(this::action).setHeader(getTranslation("audit.action"));
        grid.addColumn(AuditEvent::subject).setHeader(getTranslation("audit.subject"));
        grid.addColumn(this::details).setHeader(getTranslation("audit.details")).setFlexGrow(2);
        OnPhone.oneColumn(grid, getTranslation("audit.details"), brief());
        grid.addThemeVariants(GridVariant.WRAP_CELL_CONTENT);
        grid.setDataProvider(events);
        grid.setEmptyStateText(getTranslation("list.empty"));
        return grid;
    }

    private LitRenderer<AuditEvent> brief() {
        return LitRenderer.<AuditEvent>of("""
                        <div class="brief">
                        <span>${item.at} · ${item.actor}</span>
                        <strong>${item.action}</strong>
                        <span>${item.subject}</span>
                        <span>${item.details}</span>
                        </div>""")
                .withProperty("at", event -> formats.moment(event.at()))
                .withProperty("actor", AuditEvent::actor)
                .withProperty("action", this::action)
                .withProperty("subject", AuditEvent::subject)
                .withProperty("details", this::details);
    }

    private String action(AuditEvent event) {
        return getTranslation("audit.action." + event.action().name());
    }

    private String details(AuditEvent event) {
        return event.details().entrySet().stream()
                .map(field -> label(event.action(), field.getKey()) + ": " + field.getValue())
                .collect(Collectors.joining("; "));
    }

    /** What a field is called on the page where it was changed. */
    private String label(AuditAction action, String field) {
        return switch (action) {
            case CHANGE_PROFILE -> getTranslation("profile." + field);
            case CHANGE_MEMBER -> getTranslation("me." + field);
            case CHANGE_APPEARANCE -> getTranslation("appearance." + field);
        };
    }
}
