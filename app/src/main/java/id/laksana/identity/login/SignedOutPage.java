package id.laksana.identity.login;

import id.laksana.web.Texts;
import jakarta.inject.Singleton;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** What someone sees who has logged out: a page without a session. */
@Singleton
class SignedOutPage {

    private final Texts texts;

    SignedOutPage(Texts texts) {
        this.texts = texts;
    }

    void send(HttpServletResponse response) throws IOException {
        byte[] page = html().getBytes(StandardCharsets.UTF_8);
        response.setContentType("text/html;charset=UTF-8");
        response.setHeader("Cache-Control", "no-store");
        response.setContentLength(page.length);
        response.getOutputStream().write(page);
    }

    private String html() {
        return """
                <!DOCTYPE html>
                <html lang="id">
                <head>
                <meta charset="UTF-8">
                <meta name="viewport" content="width=device-width, initial-scale=1">
                <title>%1$s · Laksana</title>
                <link rel="icon" href="/favicon.svg" type="image/svg+xml">
                <link rel="stylesheet" href="/assets/plain.css">
                </head>
                <body>
                <main>
                <h1>%1$s</h1>
                <p>%2$s</p>
                <p lang="en">%3$s</p>
                <p><a class="button" href="/">%4$s</a></p>
                </main>
                </body>
                </html>
                """
                .formatted(
                        texts.get(Texts.INDONESIAN, "signed-out.title"),
                        texts.get(Texts.INDONESIAN, "signed-out.text"),
                        texts.get(Texts.ENGLISH, "signed-out.text"),
                        texts.get(Texts.INDONESIAN, "signed-out.again"));
    }
}
