package id.laksana.attachment;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Files of the agency. A file that nothing holds is gone a day after it came. Who may do what is for those to say who hold them, so nothing of this
 * is offered to anybody directly.
 */
@Singleton
public class Attachments {

    /** Removes all that a holder holds, with names and bytes; for who erases the holder in the same breath. */
    public static final String ERASURE = "delete from attachment where holder = ?";

    private final AttachmentBook book;
    private final AttachmentRows rows;
    private final Vault vault;
    private final Scanner scanner;

    Attachments(AttachmentBook book, AttachmentRows rows, Vault vault, Scanner scanner) {
        this.book = book;
        this.rows = rows;
        this.vault = vault;
        this.scanner = scanner;
    }

    /**
     * Takes a file in, outside of any transaction, for it may come slowly.
     *
     * @throws IOException if it does not come whole; nothing of it is kept then
     */
    public StoreOutcome store(String name, InputStream file, Limits limits) throws IOException {
        UUID id = UUID.randomUUID();
        FileName called = FileName.of(name);
        if (limits.left() <= 0) {
            return new StoreOutcome.Full(limits.left());
        }
        book.begin(id, called);
        boolean kept = false;
        try {
            Intake intake = new Intake(id, called, limits, vault, scanner);
            switch (intake.take(file)) {
                case Intake.Taken.Not not -> {
                    return not.why();
                }
                case Intake.Taken.Whole whole -> {
                    Stored stored = book.keep(id, whole);
                    kept = true;
                    return new StoreOutcome.Kept(stored);
                }
            }
        } finally {
            if (!kept) {
                book.remove(id);
            }
        }
    }

    @Transactional(readOnly = true)
    public Optional<Stored> find(UUID id) {
        return rows.find(id).map(AttachmentRow::stored);
    }

    /** In the order in which they came. */
    @Transactional(readOnly = true)
    public List<Stored> heldBy(UUID holder) {
        return rows.heldBy(holder).stream().map(AttachmentRow::stored).toList();
    }

    /** Nothing where that holder holds no such file, even if there is one. */
    @Transactional(readOnly = true)
    public Optional<Stored> heldBy(UUID holder, UUID id) {
        return rows.heldBy(holder, id).map(AttachmentRow::stored);
    }

    /** How many bytes it holds. */
    @Transactional(readOnly = true)
    public long sum(UUID holder) {
        return rows.sum(holder);
    }

    /** Whether the file is that holder's from now on; not where there is none or another holds it. */
    @Transactional
    public boolean hold(UUID id, UUID holder) {
        return rows.hold(id, holder) == 1;
    }

    /** Removes one at once, because what it was brought for does not take it. */
    @Transactional
    public void discard(UUID id) {
        rows.remove(id);
    }

    /** The bytes, chunk by chunk; each is read when it is needed, within the agency that is served then. */
    public InputStream bytes(Stored file) {
        return new VaultStream(vault, file.id());
    }
}
