package id.laksana.sop.layout.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.InMemoryUploadHandler;
import id.laksana.sop.layout.LogoName;
import id.laksana.sop.layout.logo.LogoFile;
import id.laksana.sop.version.Logos;
import java.util.Set;
import java.util.function.Consumer;

/** Takes a logo, shows what was made of it, and says why a file is none. */
final class LogoField extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private final transient Logos logos;
    private final transient Consumer<String> chosen;
    private final Div picture = new Div();
    private final Paragraph told = new Paragraph();
    private final Button remove = new Button();

    /** @param chosen takes the name under which the logo is kept; blank where there is none */
    LogoField(Logos logos, Consumer<String> chosen) {
        this.logos = logos;
        this.chosen = chosen;
        picture.addClassName("emblem-preview");
        told.getElement().setAttribute("role", "status");
        told.addClassName("logo-told");
        remove.setText(getTranslation("layouts.logo.remove"));
        remove.addThemeVariants(ButtonVariant.TERTIARY);
        remove.addClickListener(_ -> tell("", ""));
        Div parts = new Div(picture, upload(), remove);
        parts.addClassName("emblem-field");
        Paragraph help = new Paragraph(getTranslation("layouts.logo.help"));
        help.addClassName("help");
        getContent().add(new Span(getTranslation("layouts.logo")), parts, help, told);
    }

    void show(String logo) {
        picture.removeAll();
        remove.setVisible(!logo.isEmpty());
        String address = LogoName.is(logo) ? logos.pictures(Set.of(logo)).getOrDefault(logo, "") : logo;
        if (address.isEmpty()) {
            picture.setText(getTranslation("layouts.logo.none"));
        } else {
            picture.add(new Image(address, getTranslation("layouts.logo")));
        }
    }

    private Upload upload() {
        Upload upload = new Upload(new Handler());
        upload.setAcceptedFileExtensions(".png", ".svg", ".jpg", ".jpeg");
        upload.setMaxFileSize(LogoFile.LARGEST);
        upload.setUploadButton(new Button(getTranslation("layouts.logo.choose")));
        upload.setDropLabel(new Span(getTranslation("appearance.emblem.drop")));
        upload.addFileRejectedListener(_ -> told.setText(getTranslation("layouts.logo.too-large")));
        upload.addAllFinishedListener(_ -> upload.clearFileList());
        return upload;
    }

    private void read(byte[] file) {
        switch (LogoFile.read(file)) {
            case LogoFile.Reading.Drawn drawn ->
                tell(logos.keep(drawn.logo()), drawn.cleaned() ? getTranslation("layouts.logo.cleaned") : "");
            case LogoFile.Reading.NoPicture() -> told.setText(getTranslation("layouts.logo.no-picture"));
            case LogoFile.Reading.TooLarge() -> told.setText(getTranslation("layouts.logo.too-large"));
            case LogoFile.Reading.TooManyPixels() -> told.setText(getTranslation("appearance.emblem.pixels"));
            case LogoFile.Reading.NoLogo() -> told.setText(getTranslation("appearance.emblem.shape"));
            case LogoFile.Reading.Empty() -> told.setText(getTranslation("layouts.logo.empty"));
        }
    }

    private void tell(String logo, String words) {
        told.setText(words);
        show(logo);
        chosen.accept(logo);
    }

    private final class Handler extends InMemoryUploadHandler {

        private static final long serialVersionUID = 1L;

        Handler() {
            super((_, file) -> read(file));
        }

        @Override
        public long getFileSizeMax() {
            return LogoFile.LARGEST;
        }

        @Override
        public long getRequestSizeMax() {
            return LogoFile.LARGEST + 64 * 1024;
        }
    }
}
