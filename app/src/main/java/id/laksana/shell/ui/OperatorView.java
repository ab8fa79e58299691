package id.laksana.shell.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.Route;
import id.laksana.agency.AgencyFormats;
import id.laksana.identity.AllowedTo;
import id.laksana.identity.PlatformRole;
import id.laksana.shell.operator.AgencyFigures;
import id.laksana.shell.operator.OperatedAgencies;
import id.laksana.web.ui.InMenu;
import id.laksana.web.ui.PageBehalf;
import id.laksana.web.ui.Titled;
import id.laksana.web.ui.WorkPanel;
import id.laksana.web.work.LongWorks;
import id.laksana.web.work.WorkKind;
import io.micronaut.context.annotation.Prototype;

/** All agencies of the deployment, for who operates it. */
@Prototype
@Route("operator")
@AllowedTo(PlatformRole.OPERATOR)
@InMenu(order = 40, icon = VaadinIcon.SERVER)
class OperatorView extends Div implements Titled {

    private static final long serialVersionUID = 1L;

    private static final WorkKind<AgencyFigures.Counted> COUNTING =
            new WorkKind<>("agency-figures", AgencyFigures.Counted.class);

    private final transient AgencyFigures figures;
    private final transient LongWorks works;
    private final transient PageBehalf behalf;
    private final OperatedList list;

    OperatorView(
            OperatedAgencies agencies,
            AgencyFigures figures,
            LongWorks works,
            PageBehalf behalf,
            AgencyFormats formats) {
        this.figures = figures;
        this.works = works;
        this.behalf = behalf;
        this.list = new OperatedList(agencies, behalf, formats.in(getLocale()));
        addClassName("operator");
        setSizeFull();
        add(list);
        countWhatIsOld();
        WorkPanel<AgencyFigures.Counted> counting =
                new WorkPanel<>(works, behalf, COUNTING, getTranslation("operator.count"), this::told);
        counting.starting(figures::count);
        list.action(counting);
    }

    /** Meanwhile the page shows what was counted before. */
    private void countWhatIsOld() {
        if (figures.areDue()) {
            works.start(behalf.of(UI.getCurrent()), COUNTING, figures::count);
        }
    }

    private String told(AgencyFigures.Counted counted) {
        list.refresh();
        return getTranslation("operator.counted", counted.all(), counted.failed());
    }
}
