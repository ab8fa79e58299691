package id.laksana.sop.binding;

import id.laksana.organisation.structure.PostKind;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What somebody is there for, by the words that say so; the first that is heard counts. */
enum Duty {
    UNIT_HEAD(List.of("kepala uptd", "kepala upt", "kepala balai"), List.of()),
    DIVISION_HEAD(List.of("kepala bidang"), List.of(PostKind.DIVISION_HEAD)),
    SECTION_HEAD(List.of("kepala seksi", "kepala subbagian"), List.of(PostKind.SECTION_HEAD)),
    SECRETARY(List.of("sekretaris"), List.of(PostKind.SECRETARY)),
    HEAD(List.of("kepala"), List.of(PostKind.HEAD)),
    FRONT_OFFICE(
            List.of("front office", "loket", "penerima berkas", "petugas informasi", "petugas pelayanan"),
            List.of(PostKind.FRONT_OFFICE)),
    BACK_OFFICE(List.of("back office"), List.of()),
    TECHNICAL_TEAM(List.of("tim teknis"), List.of(PostKind.TECHNICAL_TEAM)),
    STAFF(List.of("pelaksana", "staf"), List.of(PostKind.STAFF));

    @SuppressWarnings("ImmutableEnumChecker") // List.of gives unmodifiable lists
    private final List<String> heard;

    @SuppressWarnings("ImmutableEnumChecker") // List.of gives unmodifiable lists
    private final List<PostKind> kinds;

    Duty(List<String> heard, List<PostKind> kinds) {
        this.heard = heard;
        this.kinds = kinds;
    }

    static Optional<Duty> heardIn(Spelling name) {
        return Stream.of(values())
                .filter(duty -> duty.heard.stream().anyMatch(name::has))
                .findFirst();
    }

    static Optional<Duty> of(PostKind kind) {
        return Stream.of(values()).filter(duty -> duty.kinds.contains(kind)).findFirst();
    }

    /** The words that name it, none of which says of what. */
    Spelling leaveOutOf(Spelling name) {
        Spelling rest = name;
        for (String words : heard) {
            rest = rest.without(words);
        }
        return rest;
    }

    /** Whether an agency usually has one such post only, whatever it is called. */
    boolean isAgencyWide() {
        return this == HEAD
                || this == SECRETARY
                || this == FRONT_OFFICE
                || this == BACK_OFFICE
                || this == TECHNICAL_TEAM;
    }
}
