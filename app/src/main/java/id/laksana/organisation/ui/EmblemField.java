package id.laksana.organisation.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.customfield.CustomField;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import com.vaadin.flow.server.streams.InMemoryUploadHandler;
import id.laksana.organisation.Emblem;
import java.io.ByteArrayInputStream;
import java.util.Optional;

/** Takes the picture of the letterhead and shows what was made of it. */
class EmblemField extends CustomField<Optional<Emblem>> {

    private static final long serialVersionUID = 1L;
    private static final int LARGEST_FILE = 5 * 1024 * 1024;

    private final Div picture = new Div();
    private final Button remove = new Button();
    private transient Optional<Emblem> emblem = Optional.empty();

    EmblemField(String label) {
        super(Optional.empty());
        setLabel(label);
        setHelperText(getTranslation("appearance.emblem.help"));
        picture.addClassName("emblem-preview");
        remove.setText(getTranslation("appearance.emblem.remove"));
        remove.addThemeVariants(ButtonVariant.TERTIARY);
        remove.addClickListener(_ -> take(Optional.empty()));
        Div parts = new Div(picture, upload(), remove);
        parts.addClassName("emblem-field");
        add(parts);
        setPresentationValue(Optional.empty());
    }

    private Upload upload() {
        Upload upload = new Upload(new Handler());
        upload.setAcceptedMimeTypes("image/png", "image/jpeg");
        upload.setMaxFileSize(LARGEST_FILE);
        upload.setUploadButton(new Button(getTranslation("appearance.emblem.choose")));
        upload.setDropLabel(new Span(getTranslation("appearance.emblem.drop")));
        upload.addFileRejectedListener(_ -> refuse(getTranslation("appearance.emblem.refused")));
        upload.addAllFinishedListener(_ -> upload.clearFileList());
        return upload;
    }

    private void read(byte[] file) {
        switch (Emblem.read(file)) {
            case Emblem.Reading.Drawn(Emblem drawn) -> take(Optional.of(drawn));
            case Emblem.Reading.NoPicture() -> refuse(getTranslation("appearance.emblem.refused"));
            case Emblem.Reading.NoEmblem() -> refuse(getTranslation("appearance.emblem.shape"));
            case Emblem.Reading.TooManyPixels() -> refuse(getTranslation("appearance.emblem.pixels"));
        }
    }

    private void take(Optional<Emblem> chosen) {
        setInvalid(false);
        setPresentationValue(chosen);
        updateValue();
    }

    private void refuse(String why) {
        setErrorMessage(why);
        setInvalid(true);
    }

    @Override
    protected Optional<Emblem> generateModelValue() {
        return emblem;
    }

    @Override
    protected void setPresentationValue(Optional<Emblem> shown) {
        emblem = shown;
        picture.removeAll();
        remove.setVisible(shown.isPresent());
        shown.map(Emblem::png)
                .ifPresentOrElse(this::show, () -> picture.setText(getTranslation("appearance.emblem.none")));
    }

    private void show(byte[] png) {
        picture.add(new Image(
                DownloadHandler.fromInputStream(_ -> new DownloadResponse(
                                new ByteArrayInputStream(png), "emblem.png", "image/png", png.length))
                        .inline(),
                getTranslation("appearance.emblem")));
    }

    private final class Handler extends InMemoryUploadHandler {

        private static final long serialVersionUID = 1L;

        Handler() {
            super((_, file) -> read(file));
        }

        @Override
        public long getFileSizeMax() {
            return LARGEST_FILE;
        }

        @Override
        public long getRequestSizeMax() {
            return LARGEST_FILE + 64 * 1024;
        }
    }
}
