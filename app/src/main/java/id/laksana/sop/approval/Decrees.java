package id.laksana.sop.approval;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import id.laksana.identity.Access;
import id.laksana.identity.Permission;
import id.laksana.numbering.Register;
import id.laksana.sop.draft.Stage;
import id.laksana.sop.layout.Stationery;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/** Acts that put several SOPs in force at once, all or none. */
@Singleton
public class Decrees {

    private final DecreeRows rows;
    private final DecreeWriting writing;
    private final StoredDrafts drafts;
    private final SheetNumbers numbers;
    private final Access access;

    Decrees(DecreeRows rows, DecreeWriting writing, StoredDrafts drafts, SheetNumbers numbers, Access access) {
        this.rows = rows;
        this.writing = writing;
        this.drafts = drafts;
        this.numbers = numbers;
        this.access = access;
    }

    /** Approved drafts that have no paper of their own. */
    @Transactional(readOnly = true)
    public List<Approval> ready() {
        access.require(Permission.EDIT_SOPS);
        return drafts.in(Stage.APPROVED).stream()
                .filter(draft -> draft.sheet().transcription() == null)
                .toList();
    }

    /** Puts all of them in force; where one cannot be, nothing at all is done. */
    public Issued issue(DecreeTerms terms) {
        access.require(Permission.EDIT_SOPS);
        try {
            return writing.issue(terms);
        } catch (DecreeWriting.Undone undone) {
            return undone.why();
        }
    }

    /** As which number the next decree would be drawn; nothing where none is kept for decrees, so that one has to be typed. */
    @Transactional(readOnly = true)
    public Optional<Register> register() {
        access.require(Permission.READ_SOPS);
        return numbers.decrees();
    }

    /** The newest first. */
    @Transactional(readOnly = true)
    public List<IssuedDecree> all() {
        access.require(Permission.READ_SOPS);
        Map<UUID, List<IssuedDecree.Annexed>> annexes = annexes();
        return rows.all().stream()
                .map(row -> decree(row, annexes.getOrDefault(row.id(), List.of())))
                .toList();
    }

    @Transactional(readOnly = true)
    public Optional<IssuedDecree> find(UUID id) {
        access.require(Permission.READ_SOPS);
        return rows.findById(id).map(row -> decree(row, annexes().getOrDefault(row.id(), List.of())));
    }

    private Map<UUID, List<IssuedDecree.Annexed>> annexes() {
        return rows.annexes().stream()
                .collect(groupingBy(DecreeRows.AnnexedRow::decreeId, mapping(Decrees::annexed, toList())));
    }

    private static IssuedDecree.Annexed annexed(DecreeRows.AnnexedRow row) {
        return new IssuedDecree.Annexed(
                row.sopId(), row.code(), row.versionNo(), row.name(), Objects.requireNonNullElse(row.number(), ""));
    }

    private static IssuedDecree decree(DecreeRow row, List<IssuedDecree.Annexed> annex) {
        return new IssuedDecree(
                row.id(),
                row.number(),
                new DecreeText(row.about(), row.considering(), row.recalling(), row.deciding(), row.place()),
                row.signedOn(),
                new Stationery.Signatory(row.postId().toString(), row.office(), row.name(), row.nip(), row.rank()),
                annex,
                row.recordedAt(),
                row.recordedByName());
    }
}
