package id.laksana.migrations;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;

/** The change sets of one kind of schema, as this version of Laksana was built with them. */
public final class Changelog {

    private static final String ROOT = "id/laksana/migrations/";
    private static final Pattern INCLUDE = Pattern.compile("<include file=\"([^\"]+)\"");

    public static final Changelog PLATFORM = new Changelog(ROOT + "platform/");
    public static final Changelog AGENCY = new Changelog(ROOT + "agency/");

    private final String master;
    private final List<String> files;
    private final String hash;

    private Changelog(String folder) {
        master = folder + "changelog.xml";
        var includes = INCLUDE.matcher(new String(read(master), StandardCharsets.UTF_8));
        files = includes.results().map(include -> folder + include.group(1)).toList();
        hash = digest(files);
    }

    /** Over the names and bytes of the files in their order: a schema that has it is up to date. */
    public String hash() {
        return hash;
    }

    /** The path of the file that includes the others. */
    String master() {
        return master;
    }

    /** The paths of the SQL files, in the order in which they run. */
    List<String> files() {
        return files;
    }

    static byte[] read(String path) {
        try (InputStream in = Changelog.class.getClassLoader().getResourceAsStream(path)) {
            return Objects.requireNonNull(in, path).readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String digest(List<String> paths) {
        var digest = sha256();
        for (var path : paths) {
            digest.update(path.getBytes(StandardCharsets.UTF_8));
            digest.update(sha256().digest(read(path)));
        }
        return HexFormat.of().formatHex(digest.digest());
    }
}
