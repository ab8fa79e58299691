package id.laksana.attachment;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.UUID;

/** Rows of the agency's own schema. A chunk is a transaction, so that none lasts as long as a slow upload. */
@Singleton
class ChunkVault implements Vault {

    private final AttachmentRows rows;

    ChunkVault(AttachmentRows rows) {
        this.rows = rows;
    }

    @Override
    @Transactional
    public void put(UUID file, int no, byte[] bytes) {
        rows.put(file, no, bytes);
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<byte[]> get(UUID file, int no) {
        return rows.chunk(file, no).map(AttachmentRows.ChunkRow::bytes);
    }
}
