package id.laksana.organisation.roster;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What a column of a list of officials can hold, and how its header may be written. */
public enum RosterColumn {
    NAME("nama", "nama pejabat", "nama pegawai", "nama lengkap", "name", "full name"),
    TITLE_BEFORE("gelar depan", "title before", "titles before"),
    TITLE_AFTER("gelar belakang", "gelar", "title after", "titles after"),
    NIP("nip", "nip baru", "nomor induk pegawai", "civil servant number"),
    RANK("pangkat", "rank"),
    GRADE("golongan", "gol", "gol ruang", "golongan ruang", "grade"),
    EMAIL("pos el", "posel", "email", "e mail", "surel"),
    PHONE("telepon", "telp", "no telepon", "hp", "no hp", "phone"),
    UNIT("unit kerja", "unit", "bidang", "unit organisasi"),
    UNIT_ABOVE("unit induk", "induk", "unit above", "parent unit"),
    POST("jabatan", "nama jabatan", "post", "position"),
    KIND("jenis jabatan", "kind of post", "kind"),
    MANNER("cara menjabat", "status jabatan", "manner"),
    FROM("mulai", "tmt", "tmt jabatan", "tanggal mulai", "from", "since"),
    UNTIL("sampai", "berakhir", "tanggal berakhir", "until"),
    DECREE("nomor sk", "no sk", "sk", "nomor surat keputusan", "decree");

    private static final Pattern ABBREVIATED = Pattern.compile("\\b(?:Nip|sk)\\b");

    private final List<String> words;

    RosterColumn(String... words) {
        this.words = List.of(words);
    }

    /** As our own file heads it. */
    public String header() {
        String first = words.getFirst();
        return ABBREVIATED
                .matcher(first.substring(0, 1).toUpperCase(Locale.ROOT) + first.substring(1))
                .replaceAll(found -> found.group().toUpperCase(Locale.ROOT));
    }

    static Optional<RosterColumn> of(String header) {
        String plain =
                header.toLowerCase(Locale.ROOT).replaceAll("[^a-z]+", " ").strip();
        return Stream.of(values())
                .filter(column -> column.words.contains(plain))
                .findFirst();
    }
}
