package id.laksana.web.ui.list;

import com.vaadin.flow.data.renderer.LitRenderer;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A row where there is room for one column only: the chief column first, the others below it, each with its name. */
final class PhoneRow<T> {

    private static final String HEAD = "<strong>${item.chief}</strong>";
    private static final String LINE = """
            <span ?hidden="${!item.text#}"><span class="name">${item.name#}</span>
            <span class="${item.kind#}">${item.text#}</span></span>
            """;
    private static final String LINK = """
            <span><a href="${item.address#}" aria-label="${item.told#}">${item.text#}</a></span>
            """;

    private final List<ListColumn<T>> columns;
    private final ListColumn<T> chief;
    private final @Nullable Opening<T> opening;

    PhoneRow(List<ListColumn<T>> columns, ListColumn<T> chief, @Nullable Opening<T> opening) {
        this.columns = columns;
        this.chief = chief;
        this.opening = opening;
    }

    LitRenderer<T> renderer() {
        StringBuilder template =
                new StringBuilder("<div class=\"brief\">").append(opening == null ? HEAD : opening.around(HEAD));
        List<ListColumn<T>> others =
                columns.stream().filter(column -> column != chief).toList();
        for (int i = 0; i < others.size(); i++) {
            String line = others.get(i).isToldInFiles() ? LINE : LINK;
            template.append(line.replace("#", String.valueOf(i)));
        }
        LitRenderer<T> renderer =
                LitRenderer.<T>of(template.append("</div>").toString()).withProperty("chief", chief::text);
        if (opening != null) {
            opening.bound(renderer);
        }
        for (int i = 0; i < others.size(); i++) {
            ListColumn<T> column = others.get(i);
            renderer.withProperty("name" + i, _ -> column.header())
                    .withProperty("text" + i, column::text)
                    .withProperty("address" + i, column::address)
                    .withProperty("told" + i, column::told)
                    .withProperty("kind" + i, row -> column.kind(row).isEmpty() ? "" : "status " + column.kind(row));
        }
        return renderer;
    }
}
