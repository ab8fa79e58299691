package id.laksana.organisation.structure.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.InMemoryUploadHandler;
import id.laksana.identity.Allowed;
import id.laksana.identity.Permission;
import id.laksana.organisation.roster.Roster;
import id.laksana.organisation.roster.RosterColumn;
import id.laksana.organisation.structure.RosterImports;
import id.laksana.organisation.structure.RosterPlan;
import id.laksana.web.export.Cell;
import id.laksana.web.export.Export;
import id.laksana.web.export.ExportColumn;
import id.laksana.web.export.TableFormat;
import id.laksana.web.table.TableFile;
import id.laksana.web.ui.DownloadLink;
import id.laksana.web.ui.PageBehalf;
import id.laksana.web.ui.StatePanel;
import id.laksana.web.ui.TableDownload;
import id.laksana.web.ui.Titled;
import id.laksana.web.ui.Toast;
import io.micronaut.context.annotation.Prototype;
import java.util.Optional;
import java.util.stream.Stream;

/** Takes over units, posts and officials from a file, after showing what it would change. */
@Prototype
@Route(":agency/organisasi/impor")
@Allowed(Permission.EDIT_ORGANISATION)
class ImportView extends Div implements Titled {

    private static final long serialVersionUID = 1L;

    private final transient RosterImports imports;
    private final Div shown = new Div();

    ImportView(Tools tools, RosterImports imports, PageBehalf behalf) {
        this.imports = imports;
        addClassName("organisation");
        shown.addClassName("import-plan");
        add(
                new Places(tools, Places.Page.IMPORT),
                new H1(getTranslation("view.ImportView")),
                new Paragraph(getTranslation("import.explanation")),
                template(behalf),
                upload(),
                shown);
    }

    /** An empty sheet with the headers that are understood. */
    private DownloadLink template(PageBehalf behalf) {
        return new DownloadLink(
                getTranslation("import.template"),
                new TableDownload<RosterColumn>(
                        TableFormat.XLSX,
                        behalf,
                        () -> new Export<>(
                                getTranslation("import.template.name"),
                                Stream.of(RosterColumn.values())
                                        .map(column ->
                                                new ExportColumn<RosterColumn>(column.header(), _ -> Cell.of("")))
                                        .toList(),
                                getLocale()),
                        _ -> {}));
    }

    private Upload upload() {
        Upload upload = new Upload(new Handler());
        upload.setAcceptedFileTypes(".xlsx", ".csv");
        upload.setMaxFiles(1);
        upload.setMaxFileSize(TableFile.LARGEST);
        upload.setUploadButton(new Button(getTranslation("import.choose")));
        upload.setDropLabel(new Span(getTranslation("import.drop")));
        upload.addFileRejectedListener(_ -> refuse(refusal(TableFile.Why.TOO_LARGE, "")));
        upload.addAllFinishedListener(_ -> upload.clearFileList());
        return upload;
    }

    private void read(String name, byte[] file) {
        switch (TableFile.read(file)) {
            case TableFile.Reading.Refused(TableFile.Why why, String place) -> refuse(refusal(why, place));
            case TableFile.Reading.Read rows -> {
                Optional<Roster> roster = Roster.of(rows.rows());
                roster.ifPresentOrElse(found -> preview(name, found), () -> refuse(getTranslation("import.no-header")));
            }
        }
    }

    private String refusal(TableFile.Why why, String place) {
        String words = getTranslation("import.refused." + why.name());
        return place.isEmpty() ? words : getTranslation("import.refused.at", words, place);
    }

    private void refuse(String why) {
        shown.removeAll();
        shown.add(StatePanel.failed(why));
    }

    private void preview(String name, Roster roster) {
        RosterPlan plan = imports.preview(roster);
        shown.removeAll();
        if (!roster.unknown().isEmpty()) {
            shown.add(new Paragraph(getTranslation("import.unknown", String.join(", ", roster.unknown()))));
        }
        shown.add(new Paragraph(told(plan.counts())));
        if (plan.hasErrors()) {
            shown.add(StatePanel.failed(getTranslation("import.has-errors")));
        } else if (!plan.counts().isNothing()) {
            Button apply = new Button(getTranslation("import.apply"), _ -> apply(name, roster));
            apply.addThemeVariants(ButtonVariant.PRIMARY);
            apply.setDisableOnClick(true);
            shown.add(apply);
        }
        shown.add(new PlanTable(plan));
    }

    private void apply(String name, Roster roster) {
        RosterPlan plan = imports.apply(roster, name);
        if (plan.hasErrors()) {
            preview(name, roster);
            return;
        }
        shown.removeAll();
        Paragraph done = new Paragraph(getTranslation("import.done") + " " + told(plan.counts()));
        done.getElement().setAttribute("role", "status");
        shown.add(done);
        Toast.done(getTranslation("import.done"));
    }

    private String told(RosterPlan.Counts counts) {
        return counts.isNothing()
                ? getTranslation("import.nothing")
                : getTranslation(
                        "import.counts",
                        counts.units(),
                        counts.posts(),
                        counts.officials(),
                        counts.changed(),
                        counts.appointments());
    }

    private final class Handler extends InMemoryUploadHandler {

        private static final long serialVersionUID = 1L;

        Handler() {
            super((file, content) -> read(file.fileName(), content));
        }

        @Override
        public long getFileSizeMax() {
            return TableFile.LARGEST;
        }

        @Override
        public long getRequestSizeMax() {
            return TableFile.LARGEST + 64 * 1024;
        }
    }
}
