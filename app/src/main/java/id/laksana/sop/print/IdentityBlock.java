package id.laksana.sop.print;

import id.laksana.sop.layout.Arrangement;
import id.laksana.sop.layout.Arrangement.PlacedField;
import id.laksana.sop.layout.Stationery.Signatory;
import id.laksana.sop.sheet.Decree;
import id.laksana.sop.sheet.Field;
import id.laksana.sop.sheet.IdentityField;
import id.laksana.sop.sheet.PrintedDate;
import id.laksana.sop.sheet.Ratifier;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** The head of the sheet: the decree that enacts it, whose it is, and the fields that say which SOP it is. */
final class IdentityBlock {

    private final Html html;
    private final Printing printing;
    private final Arrangement arrangement;

    IdentityBlock(Html html, Printing printing) {
        this.html = html;
        this.printing = printing;
        this.arrangement = printing.arrangement();
    }

    List<Node> decree() {
        Decree decree = printing.sheet().decree();
        if (decree == null) {
            return List.of();
        }
        List<String> act = decree.lines().isEmpty()
                ? List.of(
                        decree.annex() + " : " + decree.act(),
                        "Tanggal : " + decree.date().printed(),
                        "Nomor : " + decree.number())
                : decree.lines();
        Element lines = html.part("div", "act", lines("p", act));
        Element all = html.cell(
                "div",
                "decree",
                lines,
                html.words("p", "title", decree.title()),
                html.words("p", "item", decree.item()));
        return List.of(all);
    }

    Element identity() {
        List<PlacedField> fields = fields();
        List<PlacedField> beside = placed(fields, PlacedField.Place.BESIDE_LETTERHEAD);
        List<PlacedField> own = placed(fields, PlacedField.Place.OWN_ROW);
        boolean left = arrangement.letterhead().place() == Arrangement.Letterhead.Place.LEFT;
        List<Element> rows = new ArrayList<>();
        if (!left || beside.isEmpty()) {
            rows.add(html.part("tr", "", Html.with(letterhead(), "colspan", 3)));
        }
        for (PlacedField field : beside) {
            boolean first = left && field == beside.getFirst();
            Element row = html.part("tr", "");
            if (first) {
                row.appendChild(Html.with(letterhead(), "rowspan", beside.size()));
            }
            row.appendChild(label(field));
            row.appendChild(Html.with(value(field), "colspan", left ? 1 : 2));
            rows.add(row);
        }
        own.forEach(field -> rows.add(html.part("tr", "own-row", label(field), Html.with(value(field), "colspan", 2))));
        Element columns = html.part("colgroup", "", column(left), html.part("col", "label"), html.part("col", "value"));
        return html.part("table", left ? "identity left" : "identity above", columns, html.part("tbody", "", rows));
    }

    private Element column(boolean left) {
        return html.part("col", left ? "letterhead" : "label");
    }

    private static List<PlacedField> placed(List<PlacedField> fields, PlacedField.Place place) {
        return fields.stream().filter(field -> field.place() == place).toList();
    }

    /** Those that the layout names; on paper only those that it has, and those that the layout forgot. */
    private List<PlacedField> fields() {
        Map<IdentityField, Field<?>> printed = printing.sheet().identity().fields();
        Stream<PlacedField> named = arrangement.identity().fields().stream()
                .filter(field -> !printing.isFromPaper()
                        || !Objects.requireNonNull(printed.get(field.field())).isAbsent());
        Stream<PlacedField> forgotten = printed.entrySet().stream()
                .filter(entry -> arrangement.identity().of(entry.getKey()).isEmpty())
                .filter(entry -> printing.isFromPaper() && !entry.getValue().isAbsent())
                .map(entry -> new PlacedField(
                        entry.getKey(),
                        Objects.requireNonNullElse(entry.getValue().label(), ""),
                        PlacedField.Place.BESIDE_LETTERHEAD,
                        null));
        return Stream.concat(named, forgotten).toList();
    }

    private Element letterhead() {
        Element cell = html.cell("td", "letterhead");
        Masthead head = Masthead.of(printing);
        head.logo().ifPresent(logo -> {
            Element image = Html.with(html.part("img", "logo"), "src", logo);
            cell.appendChild(Html.with(image, "alt", ""));
        });
        for (int line = 0; line < head.lines().size(); line++) {
            cell.appendChild(html.words("p", head.style(line), head.lines().get(line)));
        }
        head.contact().forEach(line -> cell.appendChild(html.words("p", "contact", line)));
        return cell;
    }

    private List<Element> lines(String name, List<String> lines) {
        return lines.stream().map(line -> html.words(name, "line", line)).toList();
    }

    private Element label(PlacedField field) {
        String own = Objects.requireNonNull(printing.sheet().identity().fields().get(field.field()))
                .label();
        Element label = html.cell("th", "identity/" + field.field() + "/label");
        return Html.with(html.say(label, printing.isFromPaper() && own != null ? own : field.label()), "scope", "row");
    }

    private Element value(PlacedField field) {
        Element cell = html.cell("td", "identity/" + field.field());
        String separator = Optional.ofNullable(field.separator())
                .orElse(arrangement.identity().separator());
        if (!separator.isBlank()) {
            cell.appendChild(html.words("span", "separator", separator));
        }
        cell.appendChild(html.part("div", separator.isBlank() ? "value" : "value separated", value(field.field())));
        return cell;
    }

    private Node value(IdentityField field) {
        Object value = Objects.requireNonNull(
                        printing.sheet().identity().fields().get(field))
                .value();
        return switch (value) {
            case null -> field == IdentityField.RATIFIED_BY ? toBeSigned() : html.part("span", "blank");
            case Ratifier ratifier -> ratifier(ratifier);
            case PrintedDate date -> html.words("span", "", date.printed());
            default ->
                field == IdentityField.NAME
                        ? html.words("h1", "name", value.toString())
                        : html.words("span", "", value.toString());
        };
    }

    /** By whoever holds the post that ratifies; a sheet from paper stays as blank as it was. */
    private Element toBeSigned() {
        return Optional.of(printing)
                .filter(written -> !written.isFromPaper())
                .flatMap(written ->
                        written.house().stationery().of(arrangement.identity().ratifier()))
                .map(this::ratifier)
                .orElseGet(() -> html.part("div", "ratifier", html.part("div", "signing")));
    }

    private Element ratifier(Signatory by) {
        return html.part(
                "div",
                "ratifier",
                html.words("div", "office", by.office()),
                html.part("div", "signing"),
                html.words("div", by.name() == null ? "signatory blank" : "signatory", by.name()),
                html.words("div", "rank", by.rank()),
                html.words("div", "nip", by.nip() == null ? "" : "NIP. " + by.nip()));
    }

    /** Office, room to sign, name and number below each other; where that would lose a letter of the print, the print. */
    private Element ratifier(Ratifier by) {
        String nip = by.nip() == null ? null : by.nip().printed();
        String label = Objects.requireNonNullElse(by.nipLabel(), nip == null ? "" : "NIP.");
        String number = nip == null ? "" : label + (by.printed().contains(label + nip) ? "" : " ") + nip;
        List<String> parts = Stream.of(by.office(), by.stamp(), by.name(), by.rank(), number)
                .map(part -> Objects.requireNonNullElse(part, ""))
                .toList();
        if (printing.isFromPaper() && !squeezed(by.printed()).equals(squeezed(String.join("", parts)))) {
            return html.words("div", "ratifier", by.printed());
        }
        return html.part(
                "div",
                "ratifier",
                html.words("div", "office", parts.get(0)),
                html.words("div", "signing", parts.get(1)),
                html.words("div", "signatory", parts.get(2)),
                html.words("div", "rank", parts.get(3)),
                html.words("div", "nip", parts.get(4)));
    }

    private static String squeezed(@Nullable String text) {
        return text == null ? "" : text.replaceAll("\\s", "");
    }
}
