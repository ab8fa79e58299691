package id.laksana.sop.desk.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.InMemoryUploadHandler;
import id.laksana.sop.desk.SheetFile;
import id.laksana.sop.sheet.Sheet;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Takes a sheet from a file, and says why a file is none. */
final class SheetUpload extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private final transient Consumer<Sheet> taken;
    private final Paragraph told = new Paragraph();
    private transient @Nullable Sheet sheet;

    /** @param taken what a file held, each time that one is chosen that holds a sheet */
    SheetUpload(Consumer<Sheet> taken) {
        this.taken = taken;
        told.getElement().setAttribute("role", "status");
        told.addClassName("told");
        getContent().addClassName("sheet-upload");
        getContent().add(upload(), told);
    }

    Optional<Sheet> sheet() {
        return Optional.ofNullable(sheet);
    }

    /** A file is asked for; why the last one was none goes on being said. */
    void demand() {
        if (!told.getText().isEmpty() && sheet == null) {
            return;
        }
        refuse(getTranslation("sheet-file.none"));
    }

    void refuse(String why) {
        sheet = null;
        told.setText(why);
        told.setClassName("told wrong");
    }

    private Upload upload() {
        Upload upload = new Upload(new Handler());
        upload.setAcceptedFileExtensions(".json");
        upload.setMaxFiles(1);
        upload.setMaxFileSize(SheetFile.LARGEST);
        upload.setUploadButton(new Button(getTranslation("sheet-file.choose")));
        upload.setDropLabel(new Span(getTranslation("sheet-file.drop")));
        upload.addFileRejectedListener(_ -> refuse(getTranslation("sheet-file.rejected")));
        upload.addAllFinishedListener(_ -> upload.clearFileList());
        return upload;
    }

    private void read(String name, byte[] file) {
        SheetFile.Reading reading = SheetFile.read(file);
        new FileWords(this).refusal(reading).ifPresent(this::refuse);
        if (reading instanceof SheetFile.Reading.Whole whole) {
            sheet = whole.sheet();
            int rows = whole.sheet().table().map(table -> table.rows().size()).orElse(0);
            told.setText(getTranslation("sheet-file.read", name, rows));
            told.setClassName("told");
            taken.accept(whole.sheet());
        }
    }

    private final class Handler extends InMemoryUploadHandler {

        private static final long serialVersionUID = 1L;

        Handler() {
            super((file, content) -> read(file.fileName(), content));
        }

        @Override
        public long getFileSizeMax() {
            return SheetFile.LARGEST;
        }
    }
}
