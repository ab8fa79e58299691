package id.laksana.site.catalog;

import id.laksana.sop.print.Html;
import id.laksana.sop.print.HtmlWriter;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.w3c.dom.Element;

/** Where pages are, for robots. */
final class Sitemap {

    private static final String NAMESPACE = "http://www.sitemaps.org/schemas/sitemap/0.9";

    private final Html html = Html.document();
    private final Element all;
    private final String each;

    private Sitemap(String all, String each) {
        this.all = Html.with(html.part(all, ""), "xmlns", NAMESPACE);
        this.each = each;
    }

    static Sitemap ofPages() {
        return new Sitemap("urlset", "url");
    }

    static Sitemap ofSitemaps() {
        return new Sitemap("sitemapindex", "sitemap");
    }

    Sitemap add(List<String> addresses) {
        addresses.forEach(address -> add(address, Optional.empty()));
        return this;
    }

    /** @param changed if that is known */
    void add(String address, Optional<LocalDate> changed) {
        Element entry = html.part(each, "", html.words("loc", "", address));
        changed.ifPresent(day -> entry.appendChild(html.words("lastmod", "", day.toString())));
        all.appendChild(entry);
    }

    String write() {
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n" + HtmlWriter.fragment(all) + "\n";
    }
}
