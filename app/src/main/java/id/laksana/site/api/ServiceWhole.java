package id.laksana.site.api;

import id.laksana.sop.procedure.Range;
import id.laksana.sop.procedure.TimeTotal;
import id.laksana.sop.service.Component;
import id.laksana.sop.service.PublishedService;
import id.laksana.sop.service.SlowestPath;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A service with the published components of its standard.
 *
 * @param slowest by the standard times of the slowest way to what is asked for; nothing where the agency says otherwise
 */
@Serdeable
record ServiceWhole(
        String code,
        String name,
        @Nullable String canonical,
        ServiceBrief.@Nullable PromisedTime promise,
        @Nullable Slowest slowest,
        @Nullable Long fee,
        List<Said> standard,
        List<ServiceBrief.Serving> procedures) {

    static ServiceWhole of(PublishedService published) {
        ServiceBrief brief = ServiceBrief.of(published);
        return new ServiceWhole(
                brief.code(),
                brief.name(),
                brief.canonical(),
                brief.promise(),
                published.time().slowest().map(Slowest::of).orElse(null),
                brief.fee(),
                published.delivery().stream()
                        .map(told -> new Said(told.component(), told.lines(), told.proposed()))
                        .toList(),
                brief.procedures());
    }

    /** @param proposed whether it is not the agency that says so but its procedure */
    @Serdeable
    record Said(Component component, List<String> lines, boolean proposed) {}

    /** @param untimedSteps whether steps have no standard time and so add nothing */
    @Serdeable
    record Slowest(Total agency, Total applicant, Total external, boolean untimedSteps) {

        static Slowest of(SlowestPath path) {
            return new Slowest(
                    Total.of(path.agency()),
                    Total.of(path.applicant()),
                    Total.of(path.external()),
                    path.untimedSteps());
        }
    }

    /** Each from the least to the most; nothing is converted into another. */
    @Serdeable
    record Total(List<Integer> minutes, List<Integer> hours, List<Integer> days) {

        static Total of(TimeTotal time) {
            return new Total(pair(time.minutes()), pair(time.hours()), pair(time.days()));
        }

        private static List<Integer> pair(Range range) {
            return List.of(range.min(), range.max());
        }
    }
}
