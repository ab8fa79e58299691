package id.laksana.organisation.structure;

import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A person who holds posts or has held them.
 *
 * @param nip as the papers have it
 * @param rank pangkat, such as Pembina Tk. I
 * @param grade golongan, such as IV/b
 * @param member the subject of the Keycloak user who is this official
 */
public record Official(
        OfficialId id,
        String name,
        String titleBefore,
        String titleAfter,
        String nip,
        String rank,
        String grade,
        String email,
        String phone,
        Optional<UUID> member,
        long version) {

    public static final int LONGEST_NAME = 200;
    public static final int LONGEST_TITLE_BEFORE = 60;
    public static final int LONGEST_TITLE_AFTER = 100;
    public static final int LONGEST_NIP = 40;
    public static final int LONGEST_RANK = 60;
    public static final int LONGEST_GRADE = 20;
    public static final int LONGEST_EMAIL = 200;
    public static final int LONGEST_PHONE = 60;

    public Official {
        name = Typed.needed(name, LONGEST_NAME);
        titleBefore = Typed.line(titleBefore, LONGEST_TITLE_BEFORE);
        titleAfter = Typed.line(titleAfter, LONGEST_TITLE_AFTER);
        nip = Typed.line(nip, LONGEST_NIP);
        rank = Typed.line(rank, LONGEST_RANK);
        grade = Typed.line(grade, LONGEST_GRADE);
        email = Typed.line(email, LONGEST_EMAIL);
        phone = Typed.line(phone, LONGEST_PHONE);
    }

    /** One that nobody has stored yet. */
    public static Official fresh(String name) {
        return new Official(OfficialId.fresh(), name, "", "", "", "", "", "", "", Optional.empty(), 0);
    }

    public Official withNip(String read) {
        return new Official(id, name, titleBefore, titleAfter, read, rank, grade, email, phone, member, version);
    }

    public Official withMember(Optional<UUID> who) {
        return new Official(id, name, titleBefore, titleAfter, nip, rank, grade, email, phone, who, version);
    }

    /** As it is printed, with the titles: Drs. Nama, M.Si. */
    public String printedName() {
        String called =
                Stream.of(titleBefore, name).filter(part -> !part.isEmpty()).collect(Collectors.joining(" "));
        return titleAfter.isEmpty() ? called : called + ", " + titleAfter;
    }
}
