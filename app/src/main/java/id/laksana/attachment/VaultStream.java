package id.laksana.attachment;

import java.io.InputStream;
import java.util.Objects;
import java.util.UUID;

/** Reads a file out of the vault, holding one chunk at a time. */
final class VaultStream extends InputStream {

    private final Vault vault;
    private final UUID file;
    private byte[] chunk = new byte[0];
    private int at;
    private int next;
    private boolean ended;

    VaultStream(Vault vault, UUID file) {
        this.vault = vault;
        this.file = file;
    }

    @Override
    public int read() {
        return isThereMore() ? chunk[at++] & 0xFF : -1;
    }

    @Override
    public int read(byte[] into, int from, int most) {
        Objects.checkFromIndexSize(from, most, into.length);
        if (most == 0) {
            return 0;
        }
        if (!isThereMore()) {
            return -1;
        }
        int taken = Math.min(most, chunk.length - at);
        System.arraycopy(chunk, at, into, from, taken);
        at += taken;
        return taken;
    }

    private boolean isThereMore() {
        while (!ended && at == chunk.length) {
            vault.get(file, next++).ifPresentOrElse(this::take, () -> ended = true);
        }
        return !ended;
    }

    private void take(byte[] read) {
        chunk = read;
        at = 0;
    }
}
