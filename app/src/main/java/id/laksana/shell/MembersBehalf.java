package id.laksana.shell;

import com.vaadin.flow.component.UI;
import id.laksana.agency.Agency;
import id.laksana.agency.AgencyRegistry;
import id.laksana.agency.CurrentAgency;
import id.laksana.agency.ui.PageAgency;
import id.laksana.identity.Access;
import id.laksana.identity.Caller;
import id.laksana.identity.NotAllowed;
import id.laksana.identity.Permission;
import id.laksana.migrations.AgencyKey;
import id.laksana.web.ui.PageBehalf;
import id.laksana.web.work.Behalf;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;

/** Downloads and long works are no events of the page, so nothing has asked yet whether its person may still be there. */
@Singleton
class MembersBehalf implements PageBehalf {

    /** Where no agency gives the day, the capital does. */
    private static final ZoneId CAPITAL = ZoneId.of("Asia/Jakarta");

    private final Access access;
    private final AgencyRegistry registry;
    private final Clock clock;

    MembersBehalf(Access access, AgencyRegistry registry, Clock clock) {
        this.access = access;
        this.registry = registry;
        this.clock = clock;
    }

    @Override
    public Behalf of(UI page) {
        return new OfPerson(PageAgency.of(page), access.person());
    }

    @Override
    public LocalDate today(UI page) {
        ZoneId zone =
                PageAgency.of(page).flatMap(registry::find).map(Agency::zone).orElse(CAPITAL);
        return LocalDate.ofInstant(clock.instant(), zone);
    }

    private final class OfPerson implements Behalf {

        private final Optional<AgencyKey> key;
        private final Caller.Person caller;

        OfPerson(Optional<AgencyKey> key, Caller.Person caller) {
            this.key = key;
            this.caller = caller;
        }

        @Override
        public String agency() {
            return key.map(AgencyKey::value).orElse("");
        }

        @Override
        public UUID person() {
            return caller.id();
        }

        @Override
        public <T> T call(Callable<T> work) throws Exception {
            try (var _ = Access.context(caller).propagate()) {
                return key.isPresent() ? callIn(key.get(), work) : work.call();
            }
        }

        private <T> T callIn(AgencyKey agency, Callable<T> work) throws Exception {
            if (registry.find(agency).filter(Agency::serves).isEmpty()) {
                throw new NotAllowed("work in " + agency + ", which is closed");
            }
            try (var _ = CurrentAgency.context(agency).propagate()) {
                access.require(Permission.ENTER);
                return work.call();
            }
        }
    }
}
