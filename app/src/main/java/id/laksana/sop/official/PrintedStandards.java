package id.laksana.sop.official;

import id.laksana.sop.print.PrintedStandard;
import id.laksana.sop.service.ComplaintWays;
import id.laksana.sop.service.Component;
import id.laksana.sop.service.Fee;
import id.laksana.sop.service.KeptService;
import id.laksana.sop.service.PublishedService;
import id.laksana.sop.service.Service;
import id.laksana.sop.service.ServiceTime;
import id.laksana.sop.service.ServiceWords;
import id.laksana.sop.service.TimeWords;
import id.laksana.sop.service.Told;
import id.laksana.web.Texts;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Service standards in the words in which they are printed. */
@Singleton
class PrintedStandards {

    private final TimeWords.Reader words;
    private final PublicAddresses addresses;

    PrintedStandards(Texts bundle, PublicAddresses addresses) {
        this.words = new TimeWords.Reader() {
            @Override
            public String getTranslation(String key, Object... arguments) {
                return bundle.get(Texts.INDONESIAN, key, arguments);
            }
        };
        this.addresses = addresses;
    }

    /** As it is published: what is delivered and how. */
    PrintedStandard published(PublishedService service, ComplaintWays complaints) {
        return new One(service.service(), service.time(), service.fee(), complaints).of(service.delivery());
    }

    /** With whatever the agency has laid down of its own organisation, for its book. */
    PrintedStandard whole(KeptService kept, ComplaintWays complaints) {
        Stream<Component> organisation = Component.ofOrganisation().stream()
                .filter(component -> kept.standard().says(component));
        List<Told> told = Stream.concat(Component.ofDelivery().stream(), organisation)
                .map(kept::told)
                .toList();
        return new One(kept.service(), kept.publishedTime(), kept.standard().fee(), complaints).of(told);
    }

    /** The standard of one service. */
    private final class One {

        private final Service service;
        private final ServiceTime time;
        private final @Nullable Fee fee;
        private final ComplaintWays complaints;

        One(Service service, ServiceTime time, @Nullable Fee fee, ComplaintWays complaints) {
            this.service = service;
            this.time = time;
            this.fee = fee;
            this.complaints = complaints;
        }

        PrintedStandard of(List<Told> told) {
            return new PrintedStandard(
                    service.code(),
                    service.name(),
                    addresses.of(service.code()),
                    told.stream().map(this::entry).toList());
        }

        private PrintedStandard.Entry entry(Told told) {
            List<String> lines = new ArrayList<>(known(told.component()));
            lines.addAll(told.lines());
            boolean proposed = told.proposed() || told.component() == Component.TIME && time.isProposed();
            return new PrintedStandard.Entry(
                    words.getTranslation("service.field." + told.component()),
                    lines.isEmpty() ? List.of(words.getTranslation("print.service-standard.none")) : lines,
                    proposed ? words.getTranslation("print.service-standard.proposed") : null);
        }

        /** What is known beside the agency's own words. */
        private List<String> known(Component component) {
            return switch (component) {
                case TIME ->
                    time
                            .promise()
                            .map(promise -> TimeWords.of(promise, words))
                            .or(() -> time.slowest().map(path -> TimeWords.of(path, words)))
                            .stream()
                            .toList();
                case FEE -> fee == null ? List.of() : List.of(ServiceWords.of(fee, words));
                case COMPLAINTS -> complaints.lines(service, words);
                default -> List.of();
            };
        }
    }
}
