package id.laksana.agency;

import id.laksana.web.Formats;
import id.laksana.web.Texts;
import jakarta.inject.Singleton;
import java.time.ZoneId;
import java.util.Locale;

/** Dates and times by the clock of the agency that is served; what belongs to no agency goes by the capital's. */
@Singleton
public class AgencyFormats {

    private static final ZoneId CAPITAL = ZoneId.of("Asia/Jakarta");

    private final CurrentAgency current;
    private final AgencyRegistry registry;
    private final Texts texts;

    AgencyFormats(CurrentAgency current, AgencyRegistry registry, Texts texts) {
        this.current = current;
        this.registry = registry;
        this.texts = texts;
    }

    public Formats in(Locale language) {
        ZoneId zone = current.find().flatMap(registry::find).map(Agency::zone).orElse(CAPITAL);
        return new Formats(texts, language, zone);
    }
}
