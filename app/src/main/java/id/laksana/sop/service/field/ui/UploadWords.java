package id.laksana.sop.service.field.ui;

import id.laksana.attachment.StoreOutcome;
import id.laksana.attachment.StoreOutcome.Refused;

/** Why a file was not taken, in words of whoever reads. */
public final class UploadWords {

    private UploadWords() {}

    /** Translates as a component does. */
    @FunctionalInterface
    public interface Reader {
        String getTranslation(String key, Object... parameters);
    }

    public static String of(Refused refused, Reader reader) {
        return switch (refused) {
            case StoreOutcome.TooLarge(long most) -> reader.getTranslation("file-input.too-large", most >> 20);
            case StoreOutcome.Full _ -> reader.getTranslation("file-input.full");
            case StoreOutcome.Empty() -> reader.getTranslation("file-input.empty");
            case StoreOutcome.NotAllowed(String type) -> reader.getTranslation("file-input.not-allowed", type);
            case StoreOutcome.NotWhatItSays said ->
                reader.getTranslation("file-input.not-what-it-says", said.kind().name(), said.extension());
            case StoreOutcome.Odd odd -> reader.getTranslation("file-input.odd." + odd.why());
            case StoreOutcome.Infected(String signature) -> reader.getTranslation("file-input.infected", signature);
            case StoreOutcome.NotScanned unscanned -> reader.getTranslation("file-input.unscanned." + unscanned.why());
        };
    }
}
