package id.laksana.web.ui.list;

import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.data.renderer.LitRenderer;
import com.vaadin.flow.data.renderer.Renderer;
import id.laksana.web.export.Cell;
import id.laksana.web.export.ExportColumn;
import id.laksana.web.ui.Status;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A column of a list: what it shows, what an exported file says in its place, and whether one can sort by it. */
public final class ListColumn<T> {

    private final String name;
    private final String header;
    private final Function<T, String> shown;
    private Function<T, Cell> exported;
    private @Nullable Function<T, Status.Kind> kind;
    private @Nullable Function<T, String> address;
    private Function<T, String> told = _ -> "";
    private boolean sortable;
    private boolean narrow;
    private boolean number;
    private boolean onlyInFile;
    private int share = 1;

    ListColumn(String name, String header, Function<T, String> shown) {
        this.name = name;
        this.header = header;
        this.shown = shown;
        this.exported = row -> Cell.of(shown.apply(row));
    }

    /** What a file says, where it is no text: a number, a day, a moment. */
    public ListColumn<T> exported(Function<T, Cell> cell) {
        exported = cell;
        return this;
    }

    public ListColumn<T> sortable() {
        sortable = true;
        return this;
    }

    /** Is told in files only, where there is room. */
    public ListColumn<T> onlyInFile() {
        onlyInFile = true;
        return this;
    }

    /** Numbers stand under each other. */
    public ListColumn<T> number() {
        number = true;
        return this;
    }

    /** As wide as what stands in it. */
    public ListColumn<T> narrow() {
        narrow = true;
        return this;
    }

    /** Takes so many shares of the width that is left. */
    public ListColumn<T> share(int shares) {
        share = shares;
        return this;
    }

    /** Shows it as a badge. */
    public ListColumn<T> badge(Function<T, Status.Kind> kinds) {
        kind = kinds;
        return this;
    }

    /**
     * Leads elsewhere than the row does; no file has it.
     *
     * @param what is led to, for whoever hears the link alone
     */
    public ListColumn<T> leads(Function<T, String> addresses, Function<T, String> what) {
        address = addresses;
        told = what;
        return this;
    }

    boolean isToldInFiles() {
        return address == null;
    }

    String address(T row) {
        return address == null ? "" : address.apply(row);
    }

    String told(T row) {
        return told.apply(row);
    }

    String name() {
        return name;
    }

    String header() {
        return header;
    }

    boolean isShown() {
        return !onlyInFile;
    }

    boolean isSortable() {
        return sortable;
    }

    String text(T row) {
        return shown.apply(row);
    }

    String kind(T row) {
        return kind == null ? "" : kind.apply(row).styleName();
    }

    ExportColumn<T> export() {
        return new ExportColumn<>(header, exported);
    }

    void addTo(Grid<T> grid, @Nullable Opening<T> opening) {
        Grid.Column<T> column =
                grid.addColumn(renderer(opening)).setHeader(header).setKey(name);
        column.setSortable(sortable);
        column.setTextAlign(number ? ColumnTextAlign.END : ColumnTextAlign.START);
        column.setAutoWidth(narrow);
        column.setFlexGrow(narrow ? 0 : share);
    }

    private Renderer<T> renderer(@Nullable Opening<T> opening) {
        if (opening != null) {
            return opening.bound(LitRenderer.of(opening.around("${item.text}"))).withProperty("text", this::text);
        }
        if (address != null) {
            return LitRenderer.<T>of("<a href=\"${item.address}\" aria-label=\"${item.told}\">${item.text}</a>")
                    .withProperty("told", this::told)
                    .withProperty("address", this::address)
                    .withProperty("text", this::text);
        }
        return kind == null
                ? LitRenderer.<T>of("${item.text}").withProperty("text", this::text)
                : LitRenderer.<T>of("<span class=\"status ${item.kind}\">${item.text}</span>")
                        .withProperty("kind", this::kind)
                        .withProperty("text", this::text);
    }
}
