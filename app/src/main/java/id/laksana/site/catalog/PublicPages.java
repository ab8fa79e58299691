package id.laksana.site.catalog;

import id.laksana.web.Texts;
import io.micronaut.context.annotation.Property;
import jakarta.inject.Singleton;
import java.net.URI;

/** Begins the pages of what agencies publish. */
@Singleton
class PublicPages {

    private final Texts texts;
    private final URI base;

    PublicPages(Texts texts, @Property(name = "laksana.oidc.base-url") URI base) {
        this.texts = texts;
        this.base = base;
    }

    /** @param path as it is asked for from outside */
    PublicPage begin(String path, Asked asked) {
        return new PublicPage(new PageWords(texts, asked.language()), base, path, asked);
    }

    /** The whole address of a path. */
    String address(String path) {
        return base.resolve(path).toString();
    }
}
