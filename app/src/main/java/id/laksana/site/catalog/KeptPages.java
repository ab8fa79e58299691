package id.laksana.site.catalog;

import id.laksana.site.Form;
import id.laksana.site.KeptForms;
import jakarta.inject.Singleton;
import java.util.function.Supplier;

/** The pages that are asked for most, as they were written last. What somebody searched for is written for that one. */
@Singleton
class KeptPages {

    private static final long ROOM = 16L << 20;

    private final KeptForms<Name> kept = new KeptForms<>(ROOM);

    /** @param edition of all that the page tells */
    private record Name(String address, long edition) {}

    Form page(String path, Asked asked, long edition, Supplier<String> write) {
        if (!asked.search().isBlank() || asked.page() > 1) {
            return Form.of(write.get());
        }
        Name name = new Name(asked.in(asked.language(), path), edition);
        return kept.find(name).orElseGet(() -> {
            Form written = Form.of(write.get());
            kept.keep(name, written);
            return written;
        });
    }
}
