package id.laksana.site.catalog;

import id.laksana.migrations.AgencyKey;
import id.laksana.organisation.Profile;
import id.laksana.sop.json.Json;
import id.laksana.sop.json.JsonWriter;
import id.laksana.sop.procedure.WorkUnit;
import id.laksana.sop.service.Component;
import id.laksana.sop.service.Fee;
import id.laksana.sop.service.Promise;
import id.laksana.sop.service.PublishedService;
import id.laksana.sop.service.Told;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** What is laid down of services in the words of schema.org. What is only proposed is not told to programs, which would take it for a fact. */
final class StructuredData {

    private static final Pattern MARKUP = Pattern.compile("[<>&\\u00a0]");

    private final Profile profile;
    private final UnaryOperator<String> address;

    /** @param address gives the whole address of a path */
    StructuredData(Profile profile, UnaryOperator<String> address) {
        this.profile = profile;
        this.address = address;
    }

    /** As it stands within a page: nothing in it can end the element, and nothing needs an escape of HTML. */
    static String write(Json said) {
        String json = new String(JsonWriter.write(said), StandardCharsets.UTF_8);
        return MARKUP.matcher(json)
                .replaceAll(found -> "\\\\u%04x".formatted((int) found.group().charAt(0)));
    }

    Json service(AgencyKey agency, PublishedService service) {
        Map<String, Json> said = thing("GovernmentService", service.service().name());
        said.put("@context", new Json.Text("https://schema.org"));
        said.put(
                "url",
                new Json.Text(
                        address.apply(Paths.service(agency, service.service().code()))));
        said.put("serviceOperator", operator(agency));
        said.put("provider", operator(agency));
        said.put("availableChannel", channel(service.time().promise().orElse(null)));
        output(service).ifPresent(output -> said.put("serviceOutput", new Json.Members(thing("Thing", output))));
        fee(service.fee()).ifPresent(offer -> said.put("offers", offer));
        return new Json.Members(said);
    }

    Json services(AgencyKey agency, List<PublishedService> services) {
        Map<String, Json> said = thing("ItemList", profile.officialName());
        said.put("@context", new Json.Text("https://schema.org"));
        said.put(
                "itemListElement",
                new Json.Elements(IntStream.range(0, services.size())
                        .mapToObj(at -> item(agency, at + 1, services.get(at)))
                        .toList()));
        return new Json.Members(said);
    }

    private Json item(AgencyKey agency, int position, PublishedService service) {
        Map<String, Json> item = new LinkedHashMap<>();
        item.put("@type", new Json.Text("ListItem"));
        item.put("position", new Json.Whole(position));
        item.put(
                "url",
                new Json.Text(
                        address.apply(Paths.service(agency, service.service().code()))));
        return new Json.Members(item);
    }

    private Json operator(AgencyKey agency) {
        Map<String, Json> operator = thing("GovernmentOrganization", profile.officialName());
        operator.put("@id", new Json.Text(address.apply(Paths.services(agency))));
        if (!profile.government().isBlank()) {
            operator.put("areaServed", new Json.Members(thing("AdministrativeArea", profile.government())));
        }
        put(operator, "telephone", profile.phone());
        put(operator, "email", profile.email());
        put(operator, "address", profile.address());
        return new Json.Members(operator);
    }

    /** A working day is no day of a calendar, and no duration of ISO 8601 either. */
    private Json channel(@Nullable Promise promise) {
        Map<String, Json> channel = new LinkedHashMap<>();
        channel.put("@type", new Json.Text("ServiceChannel"));
        put(channel, "serviceUrl", profile.website());
        if (!profile.phone().isBlank()) {
            Map<String, Json> phone = new LinkedHashMap<>();
            phone.put("@type", new Json.Text("ContactPoint"));
            put(phone, "telephone", profile.phone());
            put(phone, "email", profile.email());
            channel.put("servicePhone", new Json.Members(phone));
        }
        put(channel, "serviceLocation", profile.address());
        if (promise != null && promise.unit() != WorkUnit.DAY) {
            String unit = promise.unit() == WorkUnit.HOUR ? "H" : "M";
            put(channel, "processingTime", "PT" + promise.amount() + unit);
        }
        return new Json.Members(channel);
    }

    private static Optional<String> output(PublishedService service) {
        return service.delivery().stream()
                .filter(told -> told.component() == Component.PRODUCT && !told.proposed())
                .map(Told::lines)
                .filter(lines -> !lines.isEmpty())
                .map(lines -> Brief.name(String.join(", ", lines)))
                .findFirst();
    }

    private static Optional<Json> fee(@Nullable Fee fee) {
        return Optional.ofNullable(fee).map(laidDown -> {
            Map<String, Json> offer = new LinkedHashMap<>();
            offer.put("@type", new Json.Text("Offer"));
            offer.put("price", new Json.Whole(laidDown.rupiah()));
            offer.put("priceCurrency", new Json.Text("IDR"));
            return new Json.Members(offer);
        });
    }

    private static Map<String, Json> thing(String type, String name) {
        Map<String, Json> thing = new LinkedHashMap<>();
        thing.put("@type", new Json.Text(type));
        thing.put("name", new Json.Text(Brief.name(name)));
        return thing;
    }

    private static void put(Map<String, Json> to, String name, String value) {
        if (!value.isBlank()) {
            to.put(name, new Json.Text(value));
        }
    }
}
