package id.laksana.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Properties;

/** The secrets of one installation: drawn when first asked for, kept in a file that only its owner reads. */
final class Secrets {

    private static final int BYTES = 24;

    private final Path file;
    private final Properties known = new Properties();

    private Secrets(Path file) {
        this.file = file;
    }

    static Secrets of(Path home) {
        Secrets secrets = new Secrets(home.resolve("secrets.properties"));
        try {
            Files.createDirectories(home);
            if (Files.exists(secrets.file)) {
                try (var reader = Files.newBufferedReader(secrets.file)) {
                    secrets.known.load(reader);
                }
            } else {
                var ownerOnly = PosixFilePermissions.fromString("rw-------");
                Files.createFile(secrets.file, PosixFilePermissions.asFileAttribute(ownerOnly));
            }
        } catch (IOException e) {
            throw new StartFailed("The folder " + home + " cannot be used: " + e.getMessage(), e);
        }
        return secrets;
    }

    synchronized String get(String name) {
        String secret = known.getProperty(name);
        return secret != null ? secret : draw(name);
    }

    private String draw(String name) {
        byte[] bytes = new byte[BYTES];
        new SecureRandom().nextBytes(bytes);
        String secret = HexFormat.of().formatHex(bytes);
        known.setProperty(name, secret);
        try (var writer = Files.newBufferedWriter(file)) {
            known.store(writer, "Secrets of this installation of the demo");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return secret;
    }
}
