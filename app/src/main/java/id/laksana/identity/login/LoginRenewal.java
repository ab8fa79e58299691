package id.laksana.identity.login;

import jakarta.inject.Singleton;
import java.time.Clock;

/** Renews logins whose token has ended, as requests come in. */
@Singleton
class LoginRenewal {

    private final OpenIdProvider provider;
    private final Clock clock;

    LoginRenewal(OpenIdProvider provider, Clock clock) {
        this.provider = provider;
        this.clock = clock;
    }

    /** A heartbeat is sent by a page that nobody may be looking at: it neither renews a login nor keeps one. */
    void renew(LoginSession login, RequestKind kind) throws ProviderUnavailable, LoginRefused {
        if (kind == RequestKind.HEARTBEAT) {
            return;
        }
        if (login.hasEnded(clock.instant())) {
            login.renew(provider, clock.instant());
        }
        if (kind != RequestKind.PUSH) {
            login.acted(clock.instant());
        }
    }
}
