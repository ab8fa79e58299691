package id.laksana.site.api;

import id.laksana.sop.procedure.WorkUnit;
import id.laksana.sop.service.Fee;
import id.laksana.sop.service.Promise;
import id.laksana.sop.service.PublishedService;
import id.laksana.sop.service.ServiceSop;
import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A service in a list.
 *
 * @param canonical by which agencies are compared
 * @param promise the time that the agency promises
 * @param fee in rupiah, 0 where it costs nothing, nothing where nobody says
 */
@Serdeable
record ServiceBrief(
        String code,
        String name,
        @Nullable String canonical,
        @Nullable PromisedTime promise,
        @Nullable Long fee,
        List<Serving> procedures) {

    static ServiceBrief of(PublishedService published) {
        return new ServiceBrief(
                published.service().code(),
                published.service().name(),
                published.service().canonical(),
                published.time().promise().map(PromisedTime::of).orElse(null),
                fee(published.fee()),
                published.sops().stream().map(Serving::of).toList());
    }

    static @Nullable Long fee(@Nullable Fee fee) {
        return fee == null ? null : Long.valueOf(fee.rupiah());
    }

    /** A day is a working day. */
    @Serdeable
    record PromisedTime(int amount, WorkUnit unit) {

        static PromisedTime of(Promise promise) {
            return new PromisedTime(promise.amount(), promise.unit());
        }
    }

    /**
     * A procedure in force that serves it.
     *
     * @param since nothing where its paper does not say
     * @param startsHere whether cases of the service begin by it
     */
    @Serdeable
    record Serving(
            String code,
            String name,
            @Nullable String number,
            int version,
            @Nullable LocalDate since,
            boolean runnable,
            boolean startsHere) {

        static Serving of(ServiceSop sop) {
            return new Serving(
                    sop.code(),
                    sop.name(),
                    sop.number(),
                    sop.version(),
                    sop.since().orElse(null),
                    sop.runnable(),
                    sop.startsHere());
        }
    }
}
