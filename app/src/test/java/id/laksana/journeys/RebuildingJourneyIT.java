package id.laksana.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import id.laksana.migrations.AgencyKey;
import id.laksana.sop.catalog.Catalog;
import id.laksana.sop.catalog.CatalogEntry;
import id.laksana.sop.edit.Written;
import id.laksana.sop.sheet.Sheet;
import id.laksana.sop.sheet.SheetFormat;
import id.laksana.testing.Beside;
import id.laksana.testing.Installation;
import id.laksana.testing.WrittenDraft;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** SOPs of the catalogs are written anew in the browser, from an empty draft, by keys and clicks; the rest is written so on the server. */
@ExtendWith(Journeys.class)
@Beside
class RebuildingJourneyIT {

    private static final String CODE = "uji-tulis-ulang";

    private final WrittenDraft draft = new WrittenDraft(Installation.get(), new AgencyKey("pekalongan"), CODE);

    /** Agency and code; the shortest always, the others where time is no matter. */
    static Stream<String> sops() {
        Stream<String> always = Stream.of("blitar/perizinan-berusaha-melalui-oss");
        Stream<String> once = Stream.of("kudus/izin-usaha-industri", "dairi/penerbitan-izin-usaha-mikro-kecil");
        return Boolean.getBoolean("laksana.long") ? Stream.concat(always, once) : always;
    }

    @AfterEach
    void forget() {
        draft.forget();
    }

    @ParameterizedTest
    @MethodSource("sops")
    void shouldGiveTheSameSheetAsThePaper(String which, Visitor visitor) {
        Sheet target = copy(Written.of(printed(which)));
        draft.beginBlank(Objects.requireNonNull(target.identity().name().value()));
        Page page = visitor.openAs("admin.pekalongan", "/pekalongan", "/pekalongan/sop/" + CODE + "/ubah");
        page.setDefaultTimeout(30_000);
        Effort effort = new Effort(visitor.browser());
        visitor.open(page, "/pekalongan/sop/" + CODE + "/ubah");
        assertThat(page.locator("[data-edit=name]")).isVisible();

        new Rebuilder(page, target).write();

        page.waitForCondition(
                () -> json(copy(draft.draft().orElseThrow().sheet())).length()
                        >= json(target).length());
        Sheet rebuilt = draft.draft().orElseThrow().sheet();
        System.out.printf("%s rebuilt: %s%n", which, effort.told());
        Assertions.assertThat(json(copy(rebuilt))).isEqualTo(json(target));
    }

    private static Sheet printed(String which) {
        String[] parts = which.split("/", -1);
        return Catalog.entries(parts[0]).stream()
                .filter(entry -> entry.code().equals(parts[1]))
                .map(CatalogEntry::read)
                .findFirst()
                .map(Objects::requireNonNull)
                .orElseThrow();
    }

    /** With the same names of steps and performers, in the order in which they stand. */
    private static Sheet copy(Sheet sheet) {
        AtomicInteger ids = new AtomicInteger();
        return Written.copy(
                sheet, Objects.requireNonNull(sheet.identity().name().value()), () -> "x" + ids.incrementAndGet());
    }

    private static String json(Sheet sheet) {
        return new String(SheetFormat.write(sheet).bytes(), StandardCharsets.UTF_8).replace("},{", "},\n{");
    }
}
