package id.laksana.attachment;

import java.util.Optional;
import java.util.UUID;

/** Keeps the bytes of files, chunk by chunk, so that nothing ever holds a whole one. */
interface Vault {

    int CHUNK = 256 << 10;

    /** @param no from 0 */
    void put(UUID file, int no, byte[] bytes);

    /** Nothing behind the last. */
    Optional<byte[]> get(UUID file, int no);
}
