package id.laksana.web.ui.list;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridSortOrder;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.provider.DataProvider;
import com.vaadin.flow.data.provider.Query;
import com.vaadin.flow.data.provider.SortDirection;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Location;
import id.laksana.web.export.Export;
import id.laksana.web.export.TableFormat;
import id.laksana.web.ui.AddressBar;
import id.laksana.web.ui.DownloadLink;
import id.laksana.web.ui.OnPhone;
import id.laksana.web.ui.PageBehalf;
import id.laksana.web.ui.Reported;
import id.laksana.web.ui.StatePanel;
import id.laksana.web.ui.TableDownload;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A page that lists what there is of one kind. Its address tells what is asked for; of the rows it loads only those that
 * come into view.
 */
@JsModule("context://assets/pieces.js")
public class ListPage<T> extends Composite<Div> implements AfterNavigationObserver {

    private static final long serialVersionUID = 1L;

    private final String title;
    private final transient ListSource<T> source;
    private final transient PageBehalf behalf;
    private final ListTools tools = new ListTools(this::step, this::amend);
    private final Grid<T> grid = new Grid<>();
    private final DataProvider<T, Void> rows = DataProvider.fromCallbacks(this::load, _ -> matching());
    private final Div failed = new Div();
    private final Div below = new Div();
    private final Span count = new Span();
    private final transient Map<String, ListFilter<?>> filters = new LinkedHashMap<>();
    private final transient Map<String, ListColumn<T>> columns = new LinkedHashMap<>();
    private transient @Nullable ListColumn<T> chief;
    private transient @Nullable Opening<T> opening;
    private transient Optional<ListState.Sorted> usualOrder = Optional.empty();
    private transient volatile ListState state = ListState.ALL;
    private transient @Nullable Location location;
    private int matching;

    public ListPage(String title, String explanation, ListSource<T> source, PageBehalf behalf) {
        this.title = title;
        this.source = source;
        this.behalf = behalf;
        count.addClassName("count");
        count.getElement().setAttribute("role", "status");
        failed.setVisible(false);
        DownloadLink excel = download(getTranslation("list.export", "Excel"), TableFormat.XLSX);
        DownloadLink csv = download(getTranslation("list.export", "CSV"), TableFormat.CSV);
        below.add(count, excel, csv);
        below.addClassName("below");
        grid.addThemeVariants(GridVariant.WRAP_CELL_CONTENT);
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        grid.addSortListener(sorted -> {
            if (sorted.isFromClient()) {
                step(now -> now.withSorted(
                        sorted.getSortOrder().stream().findFirst().map(ListPage::sorted)));
            }
        });
        getContent().addClassName("list-page");
        getContent().add(new H1(title), new Paragraph(explanation), tools, grid, failed, below);
    }

    /** Offers to search for words. */
    public ListPage<T> search(String label) {
        tools.search(label);
        return this;
    }

    public ListPage<T> filter(ListFilter<?> filter) {
        filters.put(filter.name(), filter);
        tools.filter(filter);
        return this;
    }

    /**
     * Adds a column.
     *
     * @param name as the address has it
     */
    public ListColumn<T> column(String name, String header, Function<T, String> shown) {
        ListColumn<T> column = new ListColumn<>(name, header, shown);
        columns.put(name, column);
        return column;
    }

    /** Adds the column that a row is known by; on a phone it heads the row. */
    public ListColumn<T> chiefColumn(String name, String header, Function<T, String> shown) {
        ListColumn<T> column = column(name, header, shown);
        chief = column;
        return column;
    }

    /** The order where the address names none. */
    public ListPage<T> usually(ListColumn<T> column, boolean descending) {
        usualOrder = Optional.of(new ListState.Sorted(column.name(), descending));
        return this;
    }

    /** Says at which address, from the root on, a row is opened. */
    public ListPage<T> opens(Function<T, String> address) {
        opening = Opening.at(address);
        return this;
    }

    /** Opens a row without leaving the page. */
    public ListPage<T> opensHere(SerializableConsumer<T> act) {
        opening = Opening.by(act);
        return this;
    }

    /** Offers to do something beside the search. */
    public ListPage<T> action(Component action) {
        tools.action(action);
        return this;
    }

    /** Says something of the list that nobody may miss. */
    public ListPage<T> note(Component note) {
        note.addClassName("note");
        getContent().addComponentAtIndex(getContent().indexOf(tools), note);
        return this;
    }

    /** Shows what has changed meanwhile. */
    public void refresh() {
        show(state);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        if (grid.getColumns().isEmpty()) {
            build();
        }
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        location = event.getLocation();
        List<String> sortable = sortable().stream().map(ListColumn::name).toList();
        show(ListState.read(event.getLocation(), filters.values(), sortable));
    }

    private void build() {
        ListColumn<T> head = chief == null ? columns.values().iterator().next() : chief;
        List<ListColumn<T>> shown =
                columns.values().stream().filter(ListColumn::isShown).toList();
        shown.forEach(column -> column.addTo(grid, column == head ? opening : null));
        OnPhone.oneColumn(grid, head.header(), new PhoneRow<>(shown, head, opening).renderer());
        tools.sortBy(sortable());
        grid.setDataProvider(rows);
        if (opening != null) {
            grid.addClassName("opens");
            grid.getElement().executeJs("window.laksana.openRows(this)");
        }
    }

    private List<ListColumn<T>> sortable() {
        return columns.values().stream().filter(ListColumn::isSortable).toList();
    }

    private void step(UnaryOperator<ListState> change) {
        show(change.apply(state));
        getUI().ifPresent(page -> AddressBar.step(page, here(), state.written()));
    }

    private void amend(UnaryOperator<ListState> change) {
        show(change.apply(state));
        getUI().ifPresent(page -> AddressBar.amend(page, here(), state.written()));
    }

    private Location here() {
        return Optional.ofNullable(location).orElseThrow();
    }

    private void show(ListState asked) {
        state = asked;
        tools.show(asked);
        grid.sort(ordered().sorted().stream().map(this::sortOrder).toList());
        try {
            int all = source.count(ordered().withoutNarrowing());
            matching = asked.narrows() ? source.count(ordered()) : all;
            count.setText(
                    asked.narrows()
                            ? getTranslation("list.count", matching, all)
                            : getTranslation("list.count-all", matching));
            grid.setEmptyStateComponent(nothing(all));
            succeed();
            rows.refreshAll();
        } catch (RuntimeException e) {
            fail(e);
        }
    }

    private StatePanel nothing(int all) {
        return all == 0
                ? StatePanel.empty(getTranslation("list.empty"))
                : StatePanel.noMatch(getTranslation("list.no-match"))
                        .offering(getTranslation("list.clear"), () -> step(ListState::withoutNarrowing));
    }

    private Stream<T> load(Query<T, Void> query) {
        int from = query.getOffset();
        int most = query.getLimit();
        try {
            return source.part(ordered(), from, most).stream();
        } catch (RuntimeException e) {
            fail(e);
            return Stream.empty();
        }
    }

    private int matching() {
        return matching;
    }

    private void succeed() {
        failed.setVisible(false);
        grid.setVisible(true);
        below.setVisible(true);
    }

    private void fail(RuntimeException failure) {
        Reported.failure(failure);
        matching = 0;
        grid.setVisible(false);
        below.setVisible(false);
        failed.removeAll();
        failed.add(StatePanel.failed(getTranslation("state.failed"))
                .offering(getTranslation("refusal.again"), () -> show(state)));
        failed.setVisible(true);
    }

    private ListState ordered() {
        return state.withSorted(state.sorted().or(() -> usualOrder));
    }

    private GridSortOrder<T> sortOrder(ListState.Sorted by) {
        SortDirection direction = by.descending() ? SortDirection.DESCENDING : SortDirection.ASCENDING;
        return new GridSortOrder<>(grid.getColumnByKey(by.column()), direction);
    }

    private static ListState.Sorted sorted(GridSortOrder<?> order) {
        return new ListState.Sorted(order.getSorted().getKey(), order.getDirection() == SortDirection.DESCENDING);
    }

    private DownloadLink download(String words, TableFormat format) {
        return new DownloadLink(
                words, new TableDownload<>(format, behalf, this::export, row -> source.each(ordered(), row)));
    }

    private Export<T> export() {
        return new Export<>(
                title,
                columns.values().stream()
                        .filter(ListColumn::isToldInFiles)
                        .map(ListColumn::export)
                        .toList(),
                getLocale());
    }
}
