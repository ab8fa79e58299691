package id.laksana.attachment;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;

/** With which headers a file is handed out, so that a browser saves it and never runs anything in it. */
public final class SafeDownload {

    private static final String HARMLESS = "!#$&+-.^_`|~";

    private SafeDownload() {}

    public static Map<String, String> headers(Stored file) {
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put("Content-Type", file.type());
        headers.put("Content-Length", String.valueOf(file.size()));
        headers.put("Content-Disposition", disposition(file.name()));
        headers.put("X-Content-Type-Options", "nosniff");
        headers.put("Content-Security-Policy", "default-src 'none'; sandbox");
        headers.put("Cache-Control", "private, no-store");
        return headers;
    }

    /** By RFC 6266: a name in ASCII for old programs, and the whole one percent-encoded. */
    static String disposition(String name) {
        StringBuilder ascii = new StringBuilder();
        name.codePoints().forEach(one -> ascii.append(one == ' ' || isPlain(one) ? (char) one : '_'));
        StringBuilder encoded = new StringBuilder();
        for (byte one : name.getBytes(UTF_8)) {
            if (isPlain(one)) {
                encoded.append((char) one);
            } else {
                encoded.append('%').append(HexFormat.of().withUpperCase().toHexDigits(one));
            }
        }
        return "attachment; filename=\"" + ascii + "\"; filename*=UTF-8''" + encoded;
    }

    private static boolean isPlain(int one) {
        return (one >= '0' && one <= '9')
                || (one >= 'a' && one <= 'z')
                || (one >= 'A' && one <= 'Z')
                || HARMLESS.indexOf(one) >= 0;
    }
}
