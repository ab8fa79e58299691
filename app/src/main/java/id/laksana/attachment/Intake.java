package id.laksana.attachment;

import id.laksana.attachment.StoreOutcome.Refused;
import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;

/** A file on its way into the vault: never more of it in memory than a chunk and its end. */
final class Intake {

    private final UUID id;
    private final FileName name;
    private final Limits limits;
    private final Vault vault;
    private final Scanner scanner;
    private final MessageDigest digest;
    private byte[] last = new byte[0];
    private long size;

    Intake(UUID id, FileName name, Limits limits, Vault vault, Scanner scanner) {
        this.id = id;
        this.name = name;
        this.limits = limits;
        this.vault = vault;
        this.scanner = scanner;
        this.digest = sha256();
    }

    /** What came of it. */
    sealed interface Taken {

        record Whole(FileName name, String sha256, long size, FileKind kind, boolean scanned) implements Taken {}

        record Not(Refused why) implements Taken {}
    }

    Taken take(InputStream in) throws IOException {
        byte[] first = in.readNBytes(Vault.CHUNK);
        if (first.length == 0) {
            return new Taken.Not(new StoreOutcome.Empty());
        }
        Beginning beginning = Beginning.of(first);
        Optional<FileKind> sniffed = beginning.kind(name.extension());
        if (sniffed.isEmpty()) {
            return new Taken.Not(new StoreOutcome.NotAllowed(beginning.type()));
        }
        FileKind kind = sniffed.get();
        Optional<Refused> mistaken = name.extension()
                .filter(extension -> !kind.extensions().contains(extension))
                .map(extension -> new StoreOutcome.NotWhatItSays(kind, extension));
        if (mistaken.isPresent()) {
            return new Taken.Not(mistaken.get());
        }
        Optional<Refused> odd = keep(first, in).or(() -> ending(kind));
        return odd.isPresent() ? new Taken.Not(odd.get()) : looked(kind);
    }

    /** All of it, unless it is too large. */
    private Optional<Refused> keep(byte[] first, InputStream in) throws IOException {
        byte[] chunk = first;
        for (int no = 0; chunk.length > 0; no++) {
            size += chunk.length;
            if (size > limits.most()) {
                return Optional.of(
                        limits.file() <= limits.left()
                                ? new StoreOutcome.TooLarge(limits.file())
                                : new StoreOutcome.Full(limits.left()));
            }
            digest.update(chunk);
            vault.put(id, no, chunk);
            remember(chunk);
            chunk = in.readNBytes(Vault.CHUNK);
        }
        return Optional.empty();
    }

    private void remember(byte[] chunk) {
        int kept = Math.min(last.length, Math.max(0, Ending.LENGTH - chunk.length));
        int added = Math.min(chunk.length, Ending.LENGTH);
        byte[] end = Arrays.copyOfRange(last, last.length - kept, last.length + added);
        System.arraycopy(chunk, chunk.length - added, end, kept, added);
        last = end;
    }

    private Optional<Refused> ending(FileKind kind) {
        return Ending.fault(kind, last).map(why -> new StoreOutcome.Odd(kind, why));
    }

    /** What is in it is read out of the vault again. */
    private Taken looked(FileKind kind) throws IOException {
        Optional<StoreOutcome.Odd.Why> inside =
                kind.isContainer() ? Container.fault(kind, size, new VaultStream(vault, id)) : Optional.empty();
        if (inside.isPresent()) {
            return new Taken.Not(new StoreOutcome.Odd(kind, inside.get()));
        }
        return switch (scanner.scan(new VaultStream(vault, id))) {
            case Scan.Clean() -> whole(kind, true);
            case Scan.NoScanner() -> whole(kind, false);
            case Scan.Found found -> new Taken.Not(new StoreOutcome.Infected(found.signature()));
            case Scan.Unanswered unanswered -> new Taken.Not(new StoreOutcome.NotScanned(unanswered.why()));
        };
    }

    private Taken whole(FileKind kind, boolean scanned) {
        return new Taken.Whole(name.as(kind), HexFormat.of().formatHex(digest.digest()), size, kind, scanned);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
