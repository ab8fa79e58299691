package id.laksana.sop.print;

import id.laksana.sop.layout.Arrangement;
import id.laksana.sop.layout.Arrangement.Block;
import id.laksana.sop.layout.Arrangement.Dated;
import id.laksana.sop.layout.Arrangement.Signature;
import id.laksana.sop.layout.Stationery.Signatory;
import id.laksana.sop.sheet.Field;
import id.laksana.sop.sheet.PrintedDate;
import id.laksana.sop.sheet.Sheet;
import id.laksana.sop.sheet.Table;
import id.laksana.sop.sheet.Transcription;
import id.laksana.web.Texts;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** One sheet: its blocks in the order of its layout. */
final class SheetArticle {

    private static final String UNWRITTEN = "…………………………";

    private final Html html;
    private final Texts texts;
    private final Printing printing;
    private final Sheet sheet;
    private final Arrangement arrangement;

    SheetArticle(Html html, Texts texts, Printing printing) {
        this.html = html;
        this.texts = texts;
        this.printing = printing;
        this.sheet = printing.sheet();
        this.arrangement = printing.arrangement();
    }

    Element article() {
        String style = "sheet " + arrangement.paper().style();
        Element article = Html.with(html.part("article", style), "data-cell", "sheet");
        Html.with(Html.with(article, "id", "sop-" + printing.code()), "lang", "id");
        new IdentityBlock(html, printing).decree().forEach(article::appendChild);
        order().forEach(block -> blocks(block).forEach(article::appendChild));
        dated().ifPresent(article::appendChild);
        signatures().ifPresent(article::appendChild);
        loose().ifPresent(article::appendChild);
        return article;
    }

    /** Of a sheet from paper nothing is left out, whatever the layout forgot. */
    private List<Block> order() {
        List<Block> order = new ArrayList<>(arrangement.order());
        Set<Block> forgotten = EnumSet.allOf(Block.class);
        order.forEach(forgotten::remove);
        if (printing.isFromPaper()) {
            order.addAll(forgotten);
        }
        return order;
    }

    private List<? extends Node> blocks(Block block) {
        FormBlocks forms = new FormBlocks(html, printing);
        return switch (block) {
            case IDENTITY -> List.of(identity());
            case TABLE -> sheet.table().map(this::table).stream().toList();
            case OTHER_TABLES -> otherTables();
            case TITLES -> forms.titles();
            case ACTIVITY -> forms.activities();
            case STANDARD ->
                new StandardBlock(html, printing).standard().stream().toList();
        };
    }

    private Element identity() {
        Element block = html.part("section", "block identity-block");
        captions(block, identityCaptions());
        block.appendChild(new IdentityBlock(html, printing).identity());
        block.appendChild(new SectionBlock(html, printing).grid());
        return block;
    }

    private Element table(Table table) {
        Element block = html.part("section", "block table-block");
        captions(block, tableCaptions(table));
        block.appendChild(new TableBlock(html, texts, printing, table, printing.strips()).table());
        return block;
    }

    private List<Element> otherTables() {
        List<Element> blocks = new ArrayList<>();
        for (Table table : sheet.tables()) {
            if (!sheet.table().equals(Optional.of(table))) {
                Element block = html.part("section", "block table-block other");
                captions(block, table.title() == null ? List.of() : List.of(table.title()));
                block.appendChild(new TableBlock(html, texts, printing, table, null).table());
                blocks.add(block);
            }
        }
        return blocks;
    }

    private void captions(Element block, List<String> captions) {
        if (!captions.isEmpty()) {
            Element lines = html.cell("div", "captions");
            captions.forEach(caption -> lines.appendChild(html.words("h2", "caption", caption)));
            block.appendChild(lines);
        }
    }

    private boolean isOfTable(String caption) {
        return arrangement.table().captions().stream().anyMatch(caption::equalsIgnoreCase);
    }

    private List<String> identityCaptions() {
        return printing.isFromPaper()
                ? sheet.captions().stream()
                        .filter(caption -> !isOfTable(caption))
                        .toList()
                : arrangement.identity().captions();
    }

    /** With the title of the table, unless it is these captions in one line. */
    private List<String> tableCaptions(Table table) {
        if (!printing.isFromPaper()) {
            return arrangement.table().captions();
        }
        List<String> captions = new ArrayList<>(
                sheet.captions().stream().filter(this::isOfTable).toList());
        String title = table.title();
        if (title != null && !title.equals(String.join(" ", captions))) {
            captions.add(title);
        }
        return captions;
    }

    /** The day as its field has it, and room to write it where the field is blank. */
    private Optional<Element> dated() {
        Dated dated = arrangement.dated();
        if (dated == null) {
            return Optional.empty();
        }
        String day = Optional.ofNullable(dated.field())
                .flatMap(field -> Optional.ofNullable(sheet.identity()
                        .dates()
                        .getOrDefault(field, new Field<>(null, null))
                        .value()))
                .map(PrintedDate::printed)
                .orElse(UNWRITTEN);
        return Optional.of(
                html.words("p", "dated", dated.place() + (dated.place().isEmpty() ? "" : ", ") + day));
    }

    private Optional<Element> signatures() {
        List<Element> cells =
                arrangement.signatures().stream().map(this::signature).toList();
        return cells.isEmpty()
                ? Optional.empty()
                : Optional.of(html.part("table", "signatures", html.part("tbody", "", html.part("tr", "", cells))));
    }

    /** In the words of the layout, and where it has none in those of whoever holds the post. */
    private Element signature(Signature signature) {
        Optional<Signatory> holder = printing.house().stationery().of(signature.post());
        String office =
                signature.office() == null ? holder.map(Signatory::office).orElse(null) : signature.office();
        String name = or(signature.name(), holder.map(Signatory::name));
        String nip = or(signature.nip(), holder.map(Signatory::nip));
        return html.part(
                "td",
                "signature",
                html.words("p", "label", signature.label()),
                html.words("p", "office", office),
                html.part("div", "signing"),
                html.words("p", name == null ? "signatory blank" : "signatory", name),
                html.words("p", "rank", holder.map(Signatory::rank).orElse(null)),
                html.words("p", "nip", "NIP. " + (nip == null ? "" : nip)));
    }

    private static @Nullable String or(@Nullable String said, Optional<String> known) {
        return said == null ? known.orElse(null) : said;
    }

    /** Scraps of the paper belong to the sheet as printed, not to the one that is drawn anew. */
    private Optional<Element> loose() {
        Transcription notes = sheet.transcription();
        if (notes == null || notes.fragments().isEmpty() || sheet.reading() != null) {
            return Optional.empty();
        }
        Element list = html.part("ul", "");
        notes.fragments()
                .forEach(fragment ->
                        list.appendChild(Html.with(html.words("li", "", fragment.text()), "data-cell", "loose")));
        return Optional.of(
                html.part("aside", "loose", html.words("h2", "", texts.get(Texts.INDONESIAN, "print.loose")), list));
    }
}
