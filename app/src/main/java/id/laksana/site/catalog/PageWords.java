package id.laksana.site.catalog;

import id.laksana.sop.service.Component;
import id.laksana.sop.service.Fee;
import id.laksana.sop.service.PublishedService;
import id.laksana.sop.service.ServiceWords;
import id.laksana.sop.service.TimeWords;
import id.laksana.web.Formats;
import id.laksana.web.Texts;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Locale;

/** What we say on a page ourselves, in the language of whoever reads. */
final class PageWords implements TimeWords.Reader {

    private final Texts bundle;
    private final Locale language;

    PageWords(Texts bundle, Locale language) {
        this.bundle = bundle;
        this.language = language;
    }

    Locale language() {
        return language;
    }

    @Override
    public String getTranslation(String key, Object... arguments) {
        return bundle.get(language, key, arguments);
    }

    /** As promised, or in the agency's words, or as its own share of the slowest path, or that nothing is laid down. */
    String time(PublishedService service) {
        return ServiceWords.of(service.time(), this)
                .or(() -> service.said(Component.TIME).map(Brief::fact))
                .orElseGet(() -> getTranslation("public.none"));
    }

    String fee(PublishedService service) {
        Fee fee = service.fee();
        return fee != null
                ? ServiceWords.of(fee, this)
                : service.said(Component.FEE).map(Brief::fact).orElseGet(() -> getTranslation("public.none"));
    }

    /** Days are the agency's own, in whichever zone it lies. */
    String date(LocalDate day) {
        return new Formats(bundle, language, ZoneOffset.UTC).date(day);
    }
}
