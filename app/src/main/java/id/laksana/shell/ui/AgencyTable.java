package id.laksana.shell.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.data.renderer.LitRenderer;
import id.laksana.agency.Agency;
import id.laksana.web.ui.OnPhone;
import java.util.List;

/** Agencies in a list, with the state that each is in. */
class AgencyTable extends Composite<Grid<Agency>> {

    private static final long serialVersionUID = 1L;
    private static final int SHORT_LIST = 20;

    private final transient List<Agency> agencies;

    AgencyTable(List<Agency> agencies) {
        this.agencies = agencies;
    }

    @Override
    protected Grid<Agency> initContent() {
        Grid<Agency> grid = new Grid<>();
        grid.addColumn(Agency::name).setHeader(getTranslation("agencies.name")).setSortable(true);
        narrow(grid.addColumn(Agency::key)).setHeader(getTranslation("agencies.key"));
        narrow(grid.addColumn(Agency::provinceCode)).setHeader(getTranslation("agencies.province"));
        narrow(grid.addColumn(this::state)).setHeader(getTranslation("agencies.state"));
        OnPhone.oneColumn(grid, getTranslation("agencies.name"), brief());
        grid.addThemeVariants(GridVariant.WRAP_CELL_CONTENT);
        grid.setEmptyStateText(getTranslation("list.empty"));
        grid.setAllRowsVisible(agencies.size() <= SHORT_LIST);
        grid.setItems(agencies);
        return grid;
    }

    private static Grid.Column<Agency> narrow(Grid.Column<Agency> column) {
        return column.setSortable(true).setAutoWidth(true).setFlexGrow(0);
    }

    private LitRenderer<Agency> brief() {
        return LitRenderer.<Agency>of("""
                        <div class="brief">
                        <strong>${item.name}</strong>
                        <span>${item.key} · ${item.state}</span>
                        </div>""")
                .withProperty("name", Agency::name)
                .withProperty("key", agency -> agency.key().value())
                .withProperty("state", this::state);
    }

    private String state(Agency agency) {
        return switch (agency.status()) {
            case PROVISIONING -> getTranslation("agencies.provisioning");
            case SUSPENDED -> getTranslation("agencies.suspended");
            case ACTIVE -> getTranslation(agency.current() ? "agencies.active" : "agencies.behind");
        };
    }
}
