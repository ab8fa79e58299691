package id.laksana.journeys;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ScreenshotAnimations;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Pictures of pages at the widths and in the schemes that people have, and in the end a gallery of them all. */
final class Pictures implements AutoCloseable {

    private static final Path FOLDER = Path.of("target", "pictures");
    private static final List<Integer> WIDTHS = List.of(1280, 390);
    private static final List<ColorScheme> SCHEMES = List.of(ColorScheme.LIGHT, ColorScheme.DARK);
    private static final int HEIGHT = 844;

    private final AtomicInteger failures = new AtomicInteger();

    /** Shows the page in each width and scheme, and takes a picture once the check of it has passed. */
    void take(Page page, String name, Runnable check) {
        take(page, name, check, false);
    }

    /** All of it, however long it is. */
    void takeWhole(Page page, String name) {
        take(page, name, () -> {}, true);
    }

    /** All of what has one size and one scheme. */
    void takeOnce(Page page, String name) {
        save(page, name + ".png", true);
    }

    private void take(Page page, String name, Runnable check, boolean whole) {
        for (int width : WIDTHS) {
            page.setViewportSize(width, HEIGHT);
            for (ColorScheme scheme : SCHEMES) {
                page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
                check.run();
                String file = name + "-" + width + "-" + scheme.name().toLowerCase(Locale.ROOT) + ".png";
                save(page, file, whole);
            }
        }
    }

    /** As it is, at the end of a journey that failed. */
    void takeLast(Page page, String journey) {
        save(page, "failed-" + journey + "-" + failures.incrementAndGet() + ".png", false);
    }

    private static void save(Page page, String file, boolean whole) {
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(FOLDER.resolve(file))
                .setFullPage(whole)
                .setAnimations(ScreenshotAnimations.DISABLED));
    }

    /** Also of those that other tests took, of paper. */
    @Override
    public void close() {
        try {
            Files.createDirectories(FOLDER);
            try (Stream<Path> files = Files.list(FOLDER)) {
                String figures = files.map(file -> file.getFileName().toString())
                        .filter(file -> file.endsWith(".png"))
                        .sorted()
                        .map(
                                "<figure><img src=\"%1$s\" alt=\"\" loading=\"lazy\"><figcaption>%1$s</figcaption></figure>"
                                        ::formatted)
                        .collect(Collectors.joining("\n"));
                Files.writeString(FOLDER.resolve("index.html"), gallery(figures));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String gallery(String figures) {
        return """
                <!DOCTYPE html>
                <html lang="en">
                <head>
                <meta charset="UTF-8">
                <title>Laksana in pictures</title>
                <style>
                body { display: flex; flex-wrap: wrap; gap: 1rem; align-items: start; font: 0.875rem sans-serif; }
                figure { margin: 0; }
                img { height: 26rem; border: 1px solid #ccc; }
                </style>
                </head>
                <body>
                %s
                </body>
                </html>
                """.formatted(figures);
    }
}
