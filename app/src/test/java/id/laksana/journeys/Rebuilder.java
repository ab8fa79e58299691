package id.laksana.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Keyboard;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import id.laksana.sop.catalog.Catalog;
import id.laksana.sop.edit.ActivityText;
import id.laksana.sop.edit.ListText;
import id.laksana.sop.edit.SectionText;
import id.laksana.sop.procedure.Answer;
import id.laksana.sop.procedure.Handover;
import id.laksana.sop.procedure.Joint;
import id.laksana.sop.procedure.PerformerId;
import id.laksana.sop.procedure.PerformerKind;
import id.laksana.sop.procedure.StepId;
import id.laksana.sop.procedure.StepKind;
import id.laksana.sop.sheet.Reading;
import id.laksana.sop.sheet.Reading.ReadFlow;
import id.laksana.sop.sheet.Reading.ReadStep;
import id.laksana.sop.sheet.Row;
import id.laksana.sop.sheet.Section;
import id.laksana.sop.sheet.SectionName;
import id.laksana.sop.sheet.Sheet;
import id.laksana.sop.sheet.Table;
import id.laksana.web.Texts;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Writes a sheet in the editor as somebody would who has it on paper beside them: by keys and clicks, and nothing pasted. */
final class Rebuilder {

    private static final Map<StepKind, String> KINDS =
            Map.of(StepKind.START, "m", StepKind.PROCESS, "p", StepKind.DECISION, "k", StepKind.END, "s");

    private final Texts texts = new Texts();
    private final Page page;
    private final Keyboard keys;
    private final Table table;
    private final Reading reading;
    private final Sheet sheet;

    Rebuilder(Page page, Sheet sheet) {
        this.page = page;
        this.keys = page.keyboard();
        this.sheet = sheet;
        this.table = sheet.table().orElseThrow();
        this.reading = Objects.requireNonNull(sheet.reading());
    }

    void write() {
        columns();
        table.rows().forEach(this::row);
        keys.press("Escape");
        keys.press("Control+Delete");
        for (int at = 0; at < table.rows().size(); at++) {
            kind(at);
        }
        for (int at = 0; at < table.rows().size(); at++) {
            exits(at);
        }
        sheet.sections().byName().forEach(this::section);
        details();
        assertThat(page.locator(".editor-status[data-state=saved]")).isVisible();
    }

    private void columns() {
        page.locator("[data-edit=name]").focus();
        keys.press("Control+Shift+Enter");
        for (Table.Column column : table.columns()) {
            assertThat(page.locator("thead textarea")).isFocused();
            keys.type(column.name());
            keys.press(column.equals(table.columns().getLast()) ? "Enter" : "Control+Enter");
        }
    }

    /** From the new row's activity to its last cell, from which a further row is added. */
    private void row(Row row) {
        assertThat(page.locator("td textarea, th textarea")).isFocused();
        type(ActivityText.format(row.activity()));
        keys.press("Tab");
        ReadStep step = step(row.id());
        for (Table.Column column : table.columns()) {
            if (step.performers().contains(column.performer())) {
                keys.press("Space");
            }
            keys.press("Tab");
        }
        cell(ListText.format(row.requirements()));
        cell(Objects.requireNonNullElse(row.time(), ""));
        cell(ListText.format(row.outputs()));
        cell(Objects.requireNonNullElse(row.remark(), ""));
    }

    private void cell(String text) {
        type(text);
        keys.press("Tab");
    }

    private void type(String text) {
        List<String> lines = text.lines().toList();
        for (String line : lines) {
            if (line != lines.getFirst()) {
                keys.press("Shift+Enter");
            }
            keys.type(line);
        }
    }

    private void kind(int at) {
        ReadStep step = reading.steps().get(at);
        number(at).click();
        keys.press(Objects.requireNonNull(KINDS.get(Objects.requireNonNull(step.kind()))));
        assertThat(strip(at)).hasAttribute("data-kind", step.kind().name());
        lead(at, step);
        if (step.question() != null) {
            tr(at).locator(".question").click();
            keys.type(step.question());
            keys.press("Tab");
        }
    }

    /** Symbols are set from the left; who leads stands first. */
    private void lead(int at, ReadStep step) {
        if (step.performers().size() > 1) {
            PerformerId lead = step.performers().getFirst();
            int column = table.columns().stream()
                    .map(Table.Column::performer)
                    .toList()
                    .indexOf(lead);
            tr(at).locator(".place").nth(column).focus();
            keys.press("u");
        }
    }

    private void exits(int at) {
        StepId from = table.rows().get(at).id();
        for (ReadFlow flow : reading.flowsFrom(from)) {
            if (!leads(at, flow)) {
                number(at).click();
                keys.press(flow.label() == null ? "l" : flow.label() == Answer.YES ? "y" : "t");
                lead(flow);
            }
        }
    }

    private void lead(ReadFlow flow) {
        if (flow.to() == null) {
            String outcome = text("outcome." + flow.outcome());
            page.locator(".editor-picking button", new Page.LocatorOptions().setHasText(outcome))
                    .first()
                    .click();
        } else {
            keys.type(String.valueOf(place(flow.to()) + 1));
            keys.press("Enter");
        }
        assertThat(page.locator(".editor-picking")).isHidden();
    }

    /** Straight ways lead there already. */
    private boolean leads(int at, ReadFlow flow) {
        String exits = Objects.requireNonNullElse(strip(at).getAttribute("data-exits"), "");
        String label = flow.label() == null ? "" : flow.label().name();
        String to = flow.to() == null
                ? Objects.requireNonNull(flow.outcome()).name()
                : tr(place(flow.to())).getAttribute("data-step");
        return List.of(exits.split(" ")).contains(label + ">" + to);
    }

    private void section(SectionName name, Section section) {
        String text = SectionText.format(section);
        if (!text.isEmpty()) {
            page.locator("[data-edit='section/" + name + "']").click();
            type(text);
            keys.press("Tab");
        }
    }

    private void details() {
        page.locator("[data-edit=name]").click();
        page.locator("[data-act=details]").click();
        Optional.ofNullable(sheet.letterhead().unit().printed()).ifPresent(unit -> {
            panel().getByLabel(text("sop.unit")).fill(unit);
            panel().getByLabel(text("sop.unit")).press("Tab");
        });
        Optional.ofNullable(reading.service()).ifPresent(this::service);
        table.columns().forEach(this::performer);
        for (int at = 0; at < reading.steps().size(); at++) {
            traits(at, reading.steps().get(at));
        }
    }

    private void service(String code) {
        Locator field = panel().locator("#canonical input");
        String name = Catalog.services().stream()
                .filter(service -> service.code().equals(code))
                .map(service -> service.name(Texts.INDONESIAN))
                .findFirst()
                .orElseThrow();
        field.fill(name);
        page.locator("vaadin-combo-box-item")
                .getByText(name, new Locator.GetByTextOptions().setExact(true))
                .click();
    }

    private void performer(Table.Column column) {
        Locator head =
                page.locator("thead [data-edit^='column/']").nth(table.columns().indexOf(column));
        head.focus();
        title(column.name());
        PerformerKind kind = reading.performers().stream()
                .filter(as -> as.performer().equals(column.performer()))
                .map(Reading.ReadPerformer::kind)
                .findFirst()
                .orElseThrow();
        choose(text("editor.role"), text("performer-kind." + kind));
        String aliases = reading.aliases().stream()
                .filter(alias -> alias.performer().equals(column.performer()))
                .map(Reading.Alias::text)
                .collect(Collectors.joining("\n"));
        if (!aliases.isEmpty()) {
            panel().getByLabel(text("editor.aliases")).fill(aliases);
            panel().getByLabel(text("editor.aliases")).press("Tab");
        }
    }

    private void traits(int at, ReadStep step) {
        number(at).click();
        title(String.valueOf(at + 1));
        if (step.performers().size() > 1 && step.joint() != Joint.LEAD) {
            choose(text("editor.joint"), text("joint." + step.joint()));
        }
        choose(
                text("review.clock"),
                text("clock." + Objects.requireNonNull(step.clock()).owner()));
        if (step.phase() != null) {
            choose(text("editor.phase"), text("phase." + step.phase()));
        }
        if (step.recorder() != null) {
            choose(text("editor.recorder"), sheet.nameOf(step.recorder()).orElseThrow());
        }
        if (step.handover() != null) {
            choose(text("editor.handover"), handover(step.handover()));
        }
        stepClass(step.stepClass());
        reading.flowsFrom(step.step()).forEach(this::waiting);
    }

    private void stepClass(Reading.@Nullable ReadClass of) {
        if (of != null) {
            Locator field = panel().getByLabel(text("editor.class"));
            field.fill(Stream.concat(Stream.of(of.code()), of.also().stream()).collect(Collectors.joining(" ")));
            field.press("Tab");
        }
    }

    private void waiting(ReadFlow flow) {
        if (flow.waitsFor() != null) {
            String way = flow.label() == null ? text("editor.onward") : text("answer." + flow.label());
            choose(texts.get(Texts.INDONESIAN, "editor.waits-for", way), text("clock." + flow.waitsFor()));
        }
    }

    private String handover(Handover handover) {
        String told = text("handover." + handover.side() + "." + handover.thing());
        return handover.with() == null
                ? told
                : texts.get(Texts.INDONESIAN, "editor.handover.with", told, text("answer." + handover.with()));
    }

    /** The panel shows what was gone to. */
    private void title(String of) {
        assertThat(panel().locator("h2")).containsText(of);
    }

    private void choose(String label, String value) {
        Locator select = panel().locator("vaadin-select")
                .filter(new Locator.FilterOptions()
                        .setHas(page.getByText(label, new Page.GetByTextOptions().setExact(true))));
        if (!value.equals(
                select.locator("vaadin-select-value-button").innerText().strip())) {
            select.click();
            page.locator("vaadin-select-item[role=option]")
                    .getByText(value, new Locator.GetByTextOptions().setExact(true))
                    .click();
            assertThat(select.locator("vaadin-select-value-button")).containsText(value);
        }
    }

    private Locator panel() {
        return page.locator(".step-panel");
    }

    private Locator tr(int at) {
        return page.locator("tr[data-step]").nth(at);
    }

    private Locator strip(int at) {
        return tr(at).locator("td.strip");
    }

    private Locator number(int at) {
        return tr(at).locator("td.no");
    }

    private int place(StepId step) {
        return table.rows().stream().map(Row::id).toList().indexOf(step);
    }

    private ReadStep step(StepId step) {
        return reading.step(step).orElseThrow();
    }

    private String text(String key) {
        return texts.get(Texts.INDONESIAN, key);
    }
}
