package id.laksana.sop.official;

import id.laksana.organisation.Profile;
import id.laksana.sop.print.PageHead;
import id.laksana.sop.print.PrintedCharter;
import id.laksana.sop.print.PrintedStandard;
import id.laksana.sop.print.ServiceDocument;
import id.laksana.sop.print.pdf.Manuscript;
import id.laksana.sop.print.pdf.PdfPress;
import id.laksana.sop.service.Charter;
import id.laksana.sop.service.PublishedService;
import id.laksana.sop.service.ServiceCatalog;
import id.laksana.sop.service.ServiceSop;
import id.laksana.web.Formats;
import id.laksana.web.Texts;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Prints what the agency that is served publishes of its services, for everybody. */
@Singleton
public class ServicePrints {

    private static final Locale SPOKEN = Texts.INDONESIAN;

    private final ServiceDocument documents;
    private final PdfPress press;
    private final PageHeads heads;
    private final PrintedStandards standards;
    private final Texts texts;
    private final PublicAddresses addresses;

    ServicePrints(
            ServiceDocument documents,
            PdfPress press,
            PageHeads heads,
            PrintedStandards standards,
            Texts texts,
            PublicAddresses addresses) {
        this.documents = documents;
        this.press = press;
        this.heads = heads;
        this.standards = standards;
        this.texts = texts;
        this.addresses = addresses;
    }

    /** Of all its pages. */
    public PageHead head(Profile profile) {
        return heads.of(profile);
    }

    /** The service standard sheet, dated by the newest SOP of the service, so that the same standard is the same file. */
    public byte[] standard(PublishedService service, ServiceCatalog catalog, PageHead head) {
        PrintedStandard printed = standards.published(service, catalog.complaints());
        Optional<LocalDate> newest = service.sops().stream()
                .map(ServiceSop::since)
                .flatMap(Optional::stream)
                .max(LocalDate::compareTo);
        return press.print(new Manuscript(
                documents.standard(head, printed), List.of(OfficialPrints.part(printed, texts)), dated(newest)));
    }

    /** The charter as it is displayed at the counter. */
    public byte[] charter(Charter charter, PageHead head) {
        Optional<LocalDate> day = Optional.ofNullable(charter.signedOn());
        Formats formats = new Formats(texts, SPOKEN, ZoneOffset.UTC);
        List<String> signed = Stream.of(charter.place(), day.map(formats::date).orElse(""))
                .filter(words -> !words.isBlank())
                .toList();
        PrintedCharter printed =
                new PrintedCharter(charter.text(), String.join(", ", signed), charter.post(), charter.signatory());
        return press.print(new Manuscript(
                documents.charter(head, printed),
                List.of(new Manuscript.Part(
                        PrintedCharter.ID, texts.get(SPOKEN, "print.charter"), addresses.of(PrintedCharter.ID), null)),
                dated(day)));
    }

    private static Instant dated(Optional<LocalDate> day) {
        return day.map(date -> date.atStartOfDay(ZoneOffset.UTC).toInstant()).orElse(Instant.EPOCH);
    }
}
