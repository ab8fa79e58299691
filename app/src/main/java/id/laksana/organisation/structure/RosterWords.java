package id.laksana.organisation.structure;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What sheets call kinds of posts and manners of holding them. */
final class RosterWords {

    private static final Map<String, PostKind> KINDS = Map.ofEntries(
            Map.entry("pimpinan di atas instansi", PostKind.SUPERIOR),
            Map.entry("kepala instansi", PostKind.HEAD),
            Map.entry("kepala dinas", PostKind.HEAD),
            Map.entry("kepala badan", PostKind.HEAD),
            Map.entry("kadis", PostKind.HEAD),
            Map.entry("sekretaris", PostKind.SECRETARY),
            Map.entry("kepala bidang", PostKind.DIVISION_HEAD),
            Map.entry("kabid", PostKind.DIVISION_HEAD),
            Map.entry("kepala uptd", PostKind.DIVISION_HEAD),
            Map.entry("kepala seksi", PostKind.SECTION_HEAD),
            Map.entry("kepala seksi/subbagian", PostKind.SECTION_HEAD),
            Map.entry("kepala sub bagian", PostKind.SECTION_HEAD),
            Map.entry("kepala subbagian", PostKind.SECTION_HEAD),
            Map.entry("kasi", PostKind.SECTION_HEAD),
            Map.entry("kasubbag", PostKind.SECTION_HEAD),
            Map.entry("fungsional", PostKind.FUNCTIONAL),
            Map.entry("jabatan fungsional", PostKind.FUNCTIONAL),
            Map.entry("staf", PostKind.STAFF),
            Map.entry("pelaksana", PostKind.STAFF),
            Map.entry("pelaksana (staf)", PostKind.STAFF),
            Map.entry("front office", PostKind.FRONT_OFFICE),
            Map.entry("front office (loket)", PostKind.FRONT_OFFICE),
            Map.entry("loket", PostKind.FRONT_OFFICE),
            Map.entry("petugas loket", PostKind.FRONT_OFFICE),
            Map.entry("tim teknis", PostKind.TECHNICAL_TEAM),
            Map.entry("lainnya", PostKind.OTHER));

    /** Longer beginnings first: a head of a section is no head of an agency. */
    private static final List<String> BEGINNINGS = KINDS.keySet().stream()
            .sorted((one, other) -> Integer.compare(other.length(), one.length()))
            .toList();

    private RosterWords() {}

    static Optional<PostKind> kind(String text) {
        String plain = text.toLowerCase(Locale.ROOT);
        return Optional.ofNullable(KINDS.get(plain)).or(() -> constant(PostKind.class, text));
    }

    /** By how the name of a post begins; who is nothing else works there. */
    static PostKind guessed(String post) {
        String plain = post.toLowerCase(Locale.ROOT);
        return BEGINNINGS.stream()
                .filter(plain::startsWith)
                .findFirst()
                .flatMap(RosterWords::kind)
                .orElse(PostKind.STAFF);
    }

    static Optional<Manner> manner(String text) {
        return switch (text.toLowerCase(Locale.ROOT).replace(".", "")) {
            case "", "definitif", "definitive" -> Optional.of(Manner.DEFINITIVE);
            case "plt", "pelaksana tugas", "pelaksana tugas (plt)" -> Optional.of(Manner.PLT);
            case "plh", "pelaksana harian", "pelaksana harian (plh)" -> Optional.of(Manner.PLH);
            default -> Optional.empty();
        };
    }

    private static <E extends Enum<E>> Optional<E> constant(Class<E> type, String text) {
        for (E constant : type.getEnumConstants()) {
            if (constant.name().equalsIgnoreCase(text.replace(' ', '_'))) {
                return Optional.of(constant);
            }
        }
        return Optional.empty();
    }
}
