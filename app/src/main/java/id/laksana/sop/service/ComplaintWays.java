package id.laksana.sop.service;

import id.laksana.organisation.Profile;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * How one complains to an agency.
 *
 * @param service by which it takes complaints, where it has one
 */
public record ComplaintWays(Optional<Service> service, Profile profile) {

    public static ComplaintWays of(Stream<Service> services, Profile profile) {
        return new ComplaintWays(services.filter(Service::isForComplaints).findFirst(), profile);
    }

    /** In the words of whoever reads; of the service by which one complains, the other ways. */
    public List<String> lines(Service about, TimeWords.Reader reader) {
        return Stream.concat(
                        service.filter(one -> !one.equals(about)).map(Service::name).stream(),
                        ServiceWords.contact(profile, reader).stream())
                .toList();
    }
}
