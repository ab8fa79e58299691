package id.laksana.shell.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.grid.Grid;
import id.laksana.agency.Agency;
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
        grid.addColumn(Agency::name)
                .setHeader(getTranslation("agencies.name"))
                .setSortable(true)
                .setFlexGrow(2);
        grid.addColumn(Agency::key).setHeader(getTranslation("agencies.key")).setSortable(true);
        grid.addColumn(Agency::provinceCode)
                .setHeader(getTranslation("agencies.province"))
                .setSortable(true);
        grid.addColumn(this::state).setHeader(getTranslation("agencies.state")).setSortable(true);
        grid.setEmptyStateText(getTranslation("list.empty"));
        grid.setAllRowsVisible(agencies.size() <= SHORT_LIST);
        grid.setItems(agencies);
        return grid;
    }

    private String state(Agency agency) {
        return switch (agency.status()) {
            case PROVISIONING -> getTranslation("agencies.provisioning");
            case SUSPENDED -> getTranslation("agencies.suspended");
            case ACTIVE -> getTranslation(agency.current() ? "agencies.active" : "agencies.behind");
        };
    }
}
