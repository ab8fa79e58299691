package id.laksana.sop.desk;

import id.laksana.identity.Access;
import id.laksana.identity.Permission;
import id.laksana.sop.draft.Stage;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.OptionalInt;

/** All that is being written in the agency. */
@Singleton
public class Desk {

    private final DeskRows rows;
    private final Access access;

    Desk(DeskRows rows, Access access) {
        this.rows = rows;
        this.access = access;
    }

    /** What was changed last comes first. */
    @Transactional(readOnly = true)
    public List<DeskDraft> drafts() {
        access.require(Permission.READ_SOPS);
        boolean writes = access.may(Permission.EDIT_SOPS);
        boolean reviews = access.may(Permission.REVIEW_SOPS);
        return rows.drafts(access.caller().id()).stream()
                .map(row -> draft(row, writes, reviews))
                .toList();
    }

    /** Who writes goes on with their own; who is asked looks at what others wrote, or whoever may where nobody was; what is approved is put in force. */
    private static DeskDraft draft(DeskRow row, boolean writes, boolean reviews) {
        Stage stage = Stage.valueOf(row.stage());
        boolean turn = switch (stage) {
            case WRITING -> writes && row.mine();
            case IN_REVIEW -> reviews && (row.asked() || !row.named() && !row.mine());
            case APPROVED -> writes;
        };
        return new DeskDraft(
                row.code(),
                row.name().replaceAll("\\s+", " ").strip(),
                row.unit(),
                row.basedOn() == null ? OptionalInt.empty() : OptionalInt.of(row.basedOn()),
                stage,
                row.version(),
                row.begunByName(),
                row.changedByName(),
                row.changedAt(),
                row.mine(),
                turn);
    }
}
