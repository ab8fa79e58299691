package id.laksana.sop.layout;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.laksana.sop.catalog.Catalog;
import id.laksana.sop.json.Json;
import id.laksana.sop.json.UnreadableJson;
import id.laksana.sop.layout.LayoutDraft.Target;
import id.laksana.sop.layout.LayoutDraft.VariantHead;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LayoutDraftTest {

    private static final Target ALL = new Target.AllSheets();

    /** Each value of each part is set to what it is, as a form does that shows it and hands it back. */
    @ParameterizedTest
    @ValueSource(strings = {"dairi", "kudus", "blitar", "pekalongan"})
    void shouldBeTheSameWhenNothingIsChanged(String agency) throws UnreadableJson {
        Layout layout = Catalog.layout(agency).orElseThrow();
        LayoutDraft draft = LayoutDraft.of(layout);

        for (Target target : targets(draft)) {
            for (Map.Entry<String, Json> value : draft.tree(target).values().entrySet()) {
                draft = handedBack(draft, target, value.getKey(), value.getValue());
            }
        }
        for (int no = 0; no < draft.variants().size(); no++) {
            draft = draft.with(no, draft.variants().get(no));
        }

        assertThat(draft.layout().write()).asString(UTF_8).isEqualTo(new String(layout.write(), UTF_8));
    }

    @Test
    void shouldSayOnlyWhatIsChangedAndNothingOfWhatIsChangedBack() throws UnreadableJson {
        LayoutDraft changed = LayoutDraft.of(Layout.PLAIN).with(ALL, "table/labels/no", new Json.Text("Nr"));

        assertThat(written(changed)).isEqualTo("{\"sheets\":{\"table\":{\"labels\":{\"no\":\"Nr\"}}}}");
        assertThat(written(changed.with(ALL, "table/labels/no", new Json.Text("No"))))
                .isEqualTo("{}");
    }

    @Test
    void shouldLetVariantsFollowAllSheetsWhereTheySayNothing() throws UnreadableJson {
        LayoutDraft pekalongan = LayoutDraft.of(Catalog.layout("pekalongan").orElseThrow());
        int ofP = pekalongan.variants().stream().map(VariantHead::name).toList().indexOf("P-A");

        LayoutDraft changed = pekalongan
                .with(ALL, "table/labels/time", new Json.Text("Lama"))
                .with(ALL, "table/labels/remark", new Json.Text("Catatan"));

        assertThat(text(changed.tree(new Target.OfVariant(ofP)), "table", "labels", "time"))
                .isEqualTo("Lama");
        assertThat(text(changed.tree(new Target.OfVariant(ofP)), "table", "labels", "remark"))
                .isEqualTo("Ket.");
    }

    @Test
    void shouldLeaveOutForAVariantWhatAllOtherSheetsHave() throws UnreadableJson {
        String logo = "logo:" + "a".repeat(64);
        LayoutDraft draft = LayoutDraft.of(Layout.PLAIN)
                .with(ALL, "letterhead/logo", new Json.Text(logo))
                .adding("Tanpa logo");
        Target variant = new Target.OfVariant(0);

        LayoutDraft without = draft.with(variant, "letterhead/logo", null);

        assertThat(text(without.tree(ALL), "letterhead", "logo")).isEqualTo(logo);
        assertThat(member(without.tree(variant), "letterhead", "logo")).isNull();
        assertThat(Layout.read(without.layout().write())).isEqualTo(without.layout());
        assertThat(without.layout().logos()).containsExactly(logo);
    }

    @Test
    void shouldSayWhichFieldCannotBe() {
        LayoutDraft draft = LayoutDraft.of(Layout.PLAIN);

        assertThatExceptionOfType(UnreadableJson.class)
                .isThrownBy(() -> draft.with(ALL, "paper/size", new Json.Text("A3")))
                .satisfies(refused -> assertThat(refused.place()).isEqualTo("/paper/size"));
        assertThatExceptionOfType(UnreadableJson.class)
                .isThrownBy(() -> draft.with(ALL, "list", new Json.Text("123456789")))
                .satisfies(refused -> assertThat(refused.place()).isEqualTo("/list"));
    }

    @Test
    void shouldAddRenameAndRemoveVariants() throws UnreadableJson {
        LayoutDraft added = LayoutDraft.of(Layout.PLAIN).adding("Loket");

        LayoutDraft renamed = added.with(0, new VariantHead("UPTD", List.of("UPTD A"), List.of("izin")));

        assertThat(renamed.variants()).containsExactly(new VariantHead("UPTD", List.of("UPTD A"), List.of("izin")));
        assertThat(written(renamed.without(0))).isEqualTo("{}");
    }

    private static LayoutDraft handedBack(LayoutDraft draft, Target target, String path, Json value)
            throws UnreadableJson {
        LayoutDraft after = draft.with(target, path, value);
        if (value instanceof Json.Members members) {
            for (Map.Entry<String, Json> member : members.values().entrySet()) {
                after = handedBack(after, target, path + "/" + member.getKey(), member.getValue());
            }
        }
        return after;
    }

    private static List<Target> targets(LayoutDraft draft) {
        List<Target> targets = new ArrayList<>(List.of(ALL, new Target.Book()));
        for (int no = 0; no < draft.variants().size(); no++) {
            targets.add(new Target.OfVariant(no));
        }
        return targets;
    }

    private static String text(Json.Members tree, String... path) {
        return member(tree, path) instanceof Json.Text(String text) ? text : "";
    }

    private static @Nullable Json member(Json.Members tree, String... path) {
        @Nullable Json at = tree;
        for (String name : path) {
            at = at instanceof Json.Members members ? members.values().get(name) : null;
        }
        return at;
    }

    private static String written(LayoutDraft draft) {
        return new String(draft.layout().write(), UTF_8);
    }
}
