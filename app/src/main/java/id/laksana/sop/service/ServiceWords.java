package id.laksana.sop.service;

import id.laksana.organisation.Profile;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** What is known of a service beside its agency's own words, in the words of whoever reads. */
public final class ServiceWords {

    private ServiceWords() {}

    /** As promised, or else the agency's own share of the slowest path; nothing where neither is known. */
    public static Optional<String> of(ServiceTime time, TimeWords.Reader reader) {
        return time.promise()
                .map(promise -> TimeWords.of(promise, reader))
                .or(() -> time.slowest().map(path -> TimeWords.plainly(path.agency(), reader)));
    }

    public static String of(Fee fee, TimeWords.Reader reader) {
        return fee.isFree()
                ? reader.getTranslation("service.fee.free")
                : reader.getTranslation("service.fee", fee.rupiah());
    }

    /** Where the agency itself is reached. */
    static List<String> contact(Profile profile, TimeWords.Reader reader) {
        return Stream.of(
                        said(profile.address(), value -> reader.getTranslation("service.contact.address", value)),
                        said(profile.phone(), value -> reader.getTranslation("service.contact.phone", value)),
                        said(profile.email(), value -> reader.getTranslation("service.contact.email", value)),
                        said(profile.website(), value -> reader.getTranslation("service.contact.website", value)))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<String> said(String value, UnaryOperator<String> words) {
        return value.isBlank() ? Optional.empty() : Optional.of(words.apply(value.strip()));
    }
}
