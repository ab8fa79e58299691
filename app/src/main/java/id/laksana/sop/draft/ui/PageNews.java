package id.laksana.sop.draft.ui;

import com.vaadin.flow.component.Component;
import id.laksana.sop.draft.Beside;
import id.laksana.sop.draft.DraftSheet;
import id.laksana.sop.draft.page.EditableSheet;
import id.laksana.sop.draft.page.Patch;
import id.laksana.sop.draft.page.SentSheet;
import id.laksana.sop.json.Json;
import id.laksana.sop.json.JsonWriter;
import id.laksana.sop.json.RecordJson;
import id.laksana.sop.official.Edition;
import id.laksana.sop.official.OfficialPrints;
import id.laksana.sop.sheet.Sheet;
import id.laksana.sop.version.Sops;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What a page has to learn of its draft: what is drawn otherwise, what is found, and what waits to be chosen. */
final class PageNews {

    private final Sops sops;
    private final OfficialPrints prints;
    private final Edition edition;
    private final UUID reader;
    private final SentSheet sent = new SentSheet();

    /** @param edition the layout in which the draft would be printed today */
    PageNews(Sops sops, OfficialPrints prints, Edition edition, UUID reader) {
        this.sops = sops;
        this.prints = prints;
        this.edition = edition;
        this.reader = reader;
    }

    Map<String, Json> of(DraftSheet draft, Component page) {
        Sheet sheet = draft.sheet();
        Edition now = new Edition(
                edition.code(),
                edition.no(),
                sheet,
                edition.layout(),
                edition.recorded(),
                edition.address(),
                edition.house());
        Patch patch = sent.next(EditableSheet.of(prints.draft(now), sheet));
        Map<String, Json> news = new LinkedHashMap<>();
        news.put("seq", new Json.Whole(draft.seq()));
        if (!patch.isNothing()) {
            news.put("patch", RecordJson.write(patch));
        }
        news.put("findings", new Margin(page, sheet).of(sops.findings(draft.sop(), sheet)));
        news.put("undoable", new Json.Truth(draft.undoable()));
        news.put("redoable", new Json.Truth(draft.redoable()));
        news.put("conflicts", conflicts(draft.beside()));
        return news;
    }

    static String text(Map<String, Json> news) {
        return new String(JsonWriter.write(new Json.Members(news)), StandardCharsets.UTF_8);
    }

    private Json conflicts(List<Beside> all) {
        return new Json.Elements(all.stream().map(this::conflict).toList());
    }

    private Json conflict(Beside beside) {
        Map<String, Json> told = new LinkedHashMap<>();
        told.put("key", new Json.Whole(beside.seq()));
        told.put("cell", new Json.Text(beside.cell()));
        told.put("text", new Json.Text(beside.text()));
        told.put("name", new Json.Text(beside.by()));
        told.put("mine", new Json.Truth(beside.author().equals(reader)));
        return new Json.Members(told);
    }
}
