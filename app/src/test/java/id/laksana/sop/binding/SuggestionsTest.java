package id.laksana.sop.binding;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;
import static org.assertj.core.api.Assertions.assertThat;

import id.laksana.organisation.structure.Post;
import id.laksana.organisation.structure.PostKind;
import id.laksana.organisation.structure.UnitId;
import id.laksana.sop.binding.Suggestion.Why;
import id.laksana.sop.catalog.Catalog;
import id.laksana.sop.catalog.CatalogEntry;
import id.laksana.sop.procedure.Performer;
import id.laksana.sop.procedure.PerformerId;
import id.laksana.sop.procedure.PerformerKind;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SuggestionsTest {

    private static final UnitId UNIT = UnitId.fresh();
    private static final List<Post> POSTS = List.of(
            post("Kepala Dinas", PostKind.HEAD),
            post("Sekretaris", PostKind.SECRETARY),
            post("Kepala Bidang Industri", PostKind.DIVISION_HEAD),
            post("Kepala Bidang Pelayanan", PostKind.DIVISION_HEAD),
            post("Kepala Bidang Penempatan Kerja, Pelatihan, dan Produktivitas", PostKind.DIVISION_HEAD),
            post("Kepala Bidang Hubungan Industrial dan Jaminan Sosial", PostKind.DIVISION_HEAD),
            post("Kepala Seksi Pelayanan I", PostKind.SECTION_HEAD),
            post("Kepala Seksi Sarana dan Prasarana Industri", PostKind.SECTION_HEAD),
            post("Kepala Subbagian Umum", PostKind.SECTION_HEAD),
            post("Kepala UPTD", PostKind.OTHER),
            post("Petugas Loket", PostKind.FRONT_OFFICE),
            post("Tim Teknis", PostKind.TECHNICAL_TEAM),
            post("Bendahara Penerimaan", PostKind.OTHER),
            post("Mediator Hubungan Industrial", PostKind.FUNCTIONAL),
            post("Pengantar Kerja", PostKind.FUNCTIONAL));

    /** Each performer of the catalogs, and who is proposed; a question mark where nobody is. */
    private static final String PROPOSED = """
            Agendaris -> [?]
            Backoffice/ Ka Seksi Pel I -> [Kepala Seksi Pelayanan I]
            Bendahara Penerimaan -> [Bendahara Penerimaan]
            Bidang Perizinan/ Tim Teknis -> [Tim Teknis]
            Calon Peserta -> [APPLICANT: Petugas Loket]
            DPM, Naker dan PTSP -> [?]
            Dinparbudpora -> [EXTERNAL: Petugas Loket]
            IKM -> [APPLICANT: Petugas Loket]
            Ka. UPTD -> [Kepala UPTD]
            Kabid HI dan Jamsos -> [Kepala Bidang Hubungan Industrial dan Jaminan Sosial]
            Kabid. Pelayanan -> [Kepala Bidang Pelayanan]
            Kabid. Penempatan Kerja, Pelatihan dan Produktivitas -> [Kepala Bidang Penempatan Kerja, Pelatihan, dan Produktivitas]
            Kadis -> [Kepala Dinas]
            Kasi Layanan -> [Kepala Seksi Pelayanan I]
            Kasi Sarana dan Prasarana Industri -> [Kepala Seksi Sarana dan Prasarana Industri]
            Kepala Bidang -> [?]
            Kepala Bidang Industri -> [Kepala Bidang Industri]
            Kepala Dinas -> [Kepala Dinas]
            Kepala Dinas Perinaker -> [Kepala Dinas]
            Kepala Dinperinaker -> [Kepala Dinas]
            Ksb. Umum -> [Kepala Subbagian Umum]
            Lembaga OSS -> [EXTERNAL: Petugas Loket]
            Mediator -> [?, Mediator Hubungan Industrial]
            Panitia Seleksi -> [?]
            Para Pihak yang berselisih -> [APPLICANT: Petugas Loket]
            Pelaksana -> [?]
            Pelaksana Bidang Perindustrian & Assessor Manajemen Mutu Industri -> [?]
            Pelaksana Sarana dan Prasarana Industri -> [?]
            Pelaksana dan Assessor Mutu Industri -> [?]
            Pelaku Industri -> [APPLICANT: Petugas Loket]
            Pelapor Aduan -> [APPLICANT: Petugas Loket]
            Pemohon -> [APPLICANT: Petugas Loket]
            Penerima Berkas/ Front Office -> [Petugas Loket]
            Pengawas Industri -> [?]
            Penyuluh Perindustrian dan Perdagangan -> [?]
            Petugas -> [?]
            Petugas Front Office -> [Petugas Loket]
            Petugas Informasi -> [Petugas Loket]
            Petugas Survei Lapangan -> [?]
            Sekretaris -> [Sekretaris]
            Sekretaris Dinas -> [Sekretaris]
            Sistem -> [SYSTEM: Petugas Loket]
            Sistem Oss -> [SYSTEM: Petugas Loket]
            Tim Teknis -> [Tim Teknis]
            petugas pengantar kerja -> [Pengantar Kerja]
            """;

    private final Suggestions suggestions = new Suggestions(POSTS);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Kadis                              | Kepala Dinas
            Ka. Dinas                          | Kepala Dinas
            KEPALA DINAS                       | Kepala Dinas
            Kepala Dinas Perinaker             | Kepala Dinas
            Kepala Dinperinaker                | Kepala Dinas
            Sekretaris Dinas                   | Sekretaris
            Kabid. Pelayanan                   | Kepala Bidang Pelayanan
            Kepala Bidang Perindustrian        | Kepala Bidang Industri
            Kabid HI dan Jamsos                | Kepala Bidang Hubungan Industrial dan Jaminan Sosial
            Kabid Pentalattas                  | Kepala Bidang Penempatan Kerja, Pelatihan, dan Produktivitas
            Ksb. Umum                          | Kepala Subbagian Umum
            Kasi Sarpras Industri              | Kepala Seksi Sarana dan Prasarana Industri
            Backoffice/ Ka Seksi Pel I         | Kepala Seksi Pelayanan I
            Ka. UPTD                           | Kepala UPTD
            FO                                 | Petugas Loket
            Front Office                       | Petugas Loket
            Penerima Berkas/ Front Office      | Petugas Loket
            Petugas Informasi                  | Petugas Loket
            Bidang Perizinan/ Tim Teknis       | Tim Teknis
            petugas pengantar kerja            | Pengantar Kerja
            """)
    void shouldKnowAPostByWhatPapersCallIt(String name, String post) {
        assertThat(suggestions.of(role(name)).map(Suggestion::post).map(Post::name))
                .hasValue(post);
    }

    @ParameterizedTest
    @CsvSource({
        "Kepala Bidang",
        "Kabid",
        "Petugas",
        "Operator Sistem",
        "Agendaris",
        "Pelaksana",
        "Kasi Layanan Umum Kependudukan"
    })
    void shouldKeepSilentWhereSeveralPostsOrNoneMayBeMeant(String name) {
        assertThat(suggestions.of(role(name))).isEmpty();
    }

    @Test
    void shouldSayHowItKnows() {
        assertThat(why("Kepala Dinas")).isEqualTo(Why.NAME);
        assertThat(why("Kepala Dinas Perinaker")).isEqualTo(Why.ONLY_ONE);
        assertThat(why("Kepala Bidang Perindustrian")).isEqualTo(Why.DUTY_AND_FIELD);
        Performer byAlias = new Performer(
                new PerformerId("p1"), "Pelaksana", PerformerKind.ROLE, List.of("Mediator Hubungan Industrial"));
        assertThat(suggestions.of(byAlias)).hasValueSatisfying(found -> {
            assertThat(found.why()).isEqualTo(Why.ALIAS);
            assertThat(found.heard()).isEqualTo("Mediator Hubungan Industrial");
        });
    }

    @Test
    void shouldBeSurerOfTheNameThanOfAnAlias() {
        Performer both =
                new Performer(new PerformerId("p1"), "Sekretaris", PerformerKind.ROLE, List.of("Kepala Dinas"));

        assertThat(suggestions.of(both).map(found -> found.post().name())).hasValue("Sekretaris");
    }

    @ParameterizedTest
    @CsvSource({
        "Pemohon, APPLICANT, APPLICANT",
        "Pemohon, ROLE, APPLICANT",
        "Sistem OSS, SYSTEM, SYSTEM",
        "OSS, ROLE, SYSTEM",
        "Sistem OSS, ROLE, SYSTEM",
        "Lembaga OSS, EXTERNAL_AGENCY, EXTERNAL"
    })
    void shouldLetTheCounterRecordForThoseOutsideTheAgency(String name, PerformerKind kind, Standing standing) {
        Performer outside = new Performer(new PerformerId("p1"), name, kind, List.of());

        assertThat(suggestions.of(outside)).hasValueSatisfying(found -> {
            assertThat(found.standing()).isEqualTo(standing);
            assertThat(found.post().name()).isEqualTo("Petugas Loket");
        });
    }

    @Test
    void shouldNotGuessWhoRecordsWhereThereIsNoCounterOrThereAreTwo() {
        Performer applicant = new Performer(new PerformerId("p1"), "Pemohon", PerformerKind.APPLICANT, List.of());

        assertThat(new Suggestions(List.of()).of(applicant)).isEmpty();
        assertThat(new Suggestions(
                                List.of(post("Loket A", PostKind.FRONT_OFFICE), post("Loket B", PostKind.FRONT_OFFICE)))
                        .of(applicant))
                .isEmpty();
    }

    /** All who act in the catalogs that come with the product, by their names, and what is proposed for them. */
    @Test
    void shouldProposeForThePerformersOfTheShippedCatalogs() {
        Map<String, List<Performer>> acting = Catalog.entries().stream()
                .map(CatalogEntry::read)
                .filter(Objects::nonNull)
                .flatMap(sheet -> Acting.in(sheet).stream())
                .collect(groupingBy(Performer::name, TreeMap::new, toList()));
        StringBuilder table = new StringBuilder();
        acting.forEach((name, all) -> table.append(name)
                .append(" -> ")
                .append(all.stream()
                        .map(suggestions::of)
                        .map(SuggestionsTest::told)
                        .distinct()
                        .toList())
                .append('\n'));

        assertThat(table.toString()).isEqualTo(PROPOSED);
    }

    private static String told(Optional<Suggestion> found) {
        return found.map(one -> (one.standing().isRecorded() ? one.standing() + ": " : "")
                        + one.post().name())
                .orElse("?");
    }

    private Why why(String name) {
        return suggestions.of(role(name)).orElseThrow().why();
    }

    private static Performer role(String name) {
        return new Performer(new PerformerId("p1"), name, PerformerKind.ROLE, List.of());
    }

    private static Post post(String name, PostKind kind) {
        return Post.fresh(UNIT, name, kind);
    }
}
