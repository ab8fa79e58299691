package id.laksana.sop.service.field.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.UploadEvent;
import com.vaadin.flow.server.streams.UploadHandler;
import id.laksana.attachment.FileKind;
import id.laksana.attachment.Limits;
import id.laksana.attachment.StoreOutcome;
import id.laksana.attachment.Stored;
import id.laksana.sop.service.field.Entered;
import id.laksana.sop.service.field.Field;
import id.laksana.sop.service.field.FieldRefusal.Reason;
import id.laksana.sop.service.field.Value;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A file, which is stored as it is chosen: what is kept of it with the form is its id. */
final class FileInput extends Composite<Div> implements FieldInput {

    private static final long serialVersionUID = 1L;
    private static final Logger LOG = LoggerFactory.getLogger(FileInput.class);

    private final transient Field field;
    private final Paragraph told = new Paragraph();
    private final Button choose = new Button();
    private final Button remove = new Button();
    private transient Value.@Nullable File value;
    private transient Runnable changed = () -> {};

    /** @param uploads nothing where the form is only shown */
    FileInput(Field field, Optional<FormUploads> uploads) {
        this.field = field;
        Span legend = new Span(field.label());
        legend.addClassName("legend");
        if (field.required()) {
            legend.getElement().setAttribute("data-required", true);
        }
        told.getElement().setAttribute("role", "status");
        told.addClassName("file-told");
        choose.setText(getTranslation("file-input.choose"));
        choose.setAriaLabel(getTranslation("file-input.choose.of", field.label()));
        remove.setText(getTranslation("file-input.remove"));
        remove.addThemeVariants(ButtonVariant.TERTIARY);
        remove.setVisible(false);
        remove.addClickListener(_ -> take(null, ""));
        getContent().addClassName("file-input");
        getContent().getElement().setAttribute("role", "group");
        getContent().getElement().setAttribute("aria-label", field.label());
        getContent().add(legend);
        if (!field.help().isBlank()) {
            getContent().add(new Paragraph(field.help()));
        }
        getContent().add(uploads.<Component>map(this::upload).orElseGet(this::shown), told, remove);
    }

    @Override
    public Field field() {
        return field;
    }

    @Override
    public Component component() {
        return this;
    }

    @Override
    public Entered entered() {
        return new Entered.Words(value == null ? "" : value.attachment().toString());
    }

    @Override
    public void show(Value shown) {
        take(shown instanceof Value.File file ? file : null, "");
    }

    @Override
    public void wrong(Reason why, String words) {
        told.setText(words);
        told.addClassName("wrong");
    }

    @Override
    public void right() {
        told.removeClassName("wrong");
    }

    @Override
    public void focus() {
        choose.focus();
    }

    @Override
    public void onChange(Runnable listener) {
        changed = listener;
    }

    private Component shown() {
        choose.setEnabled(false);
        return choose;
    }

    private Upload upload(FormUploads uploads) {
        Upload upload = new Upload(new Handler(uploads));
        upload.setMaxFiles(1);
        upload.setMaxFileSize((int) Limits.USUAL_FILE);
        upload.setAcceptedFileExtensions(Stream.of(FileKind.values())
                .flatMap(kind -> kind.extensions().stream())
                .map(extension -> "." + extension)
                .toArray(String[]::new));
        upload.setUploadButton(choose);
        upload.setDropLabel(new Span(getTranslation("file-input.drop")));
        upload.addFileRejectedListener(_ -> told.setText(getTranslation("file-input.rejected", megabytes())));
        upload.addAllFinishedListener(_ -> upload.clearFileList());
        return upload;
    }

    private void finished(StoreOutcome outcome) {
        switch (outcome) {
            case StoreOutcome.Kept(Stored stored) -> take(new Value.File(stored.id()), stored.name());
            case StoreOutcome.Refused refused -> {
                told.setText(UploadWords.of(refused, this::getTranslation));
                told.addClassName("wrong");
            }
        }
    }

    private void take(Value.@Nullable File file, String name) {
        value = file;
        right();
        told.setText(file == null ? "" : getTranslation("file-input.taken", name));
        remove.setVisible(file != null);
        changed.run();
    }

    private static long megabytes() {
        return Limits.USUAL_FILE >> 20;
    }

    private final class Handler implements UploadHandler {

        private static final long serialVersionUID = 1L;

        private final transient FormUploads uploads;

        Handler(FormUploads uploads) {
            this.uploads = uploads;
        }

        @Override
        public void handleUploadRequest(UploadEvent event) throws IOException {
            UI page = event.getUI();
            try (InputStream file = event.getInputStream()) {
                StoreOutcome outcome = uploads.take(page, event.getFileName(), file);
                var _ = page.access(() -> finished(outcome));
            } catch (IOException e) {
                throw e;
            } catch (Exception e) {
                LOG.error("An uploaded file was not stored", e);
                event.reject();
                var _ = page.access(() -> told.setText(getTranslation("file-input.failed")));
            }
        }

        @Override
        public long getFileSizeMax() {
            return Limits.USUAL_FILE;
        }

        @Override
        public long getRequestSizeMax() {
            return Limits.USUAL_FILE + 64 * 1024;
        }
    }
}
