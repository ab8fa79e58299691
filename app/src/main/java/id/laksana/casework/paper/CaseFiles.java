package id.laksana.casework.paper;

import static java.util.stream.Collectors.toMap;

import id.laksana.attachment.Attachments;
import id.laksana.attachment.Limits;
import id.laksana.attachment.StoreOutcome;
import id.laksana.attachment.Stored;
import id.laksana.casework.Acted;
import id.laksana.casework.CaseId;
import id.laksana.casework.CaseReading;
import id.laksana.casework.Cases;
import id.laksana.casework.HistoryLine;
import id.laksana.casework.ServiceCase;
import id.laksana.casework.Words;
import id.laksana.casework.engine.Asked;
import id.laksana.casework.engine.Command;
import id.laksana.casework.engine.Event;
import id.laksana.casework.engine.Happened;
import id.laksana.casework.engine.Refusal;
import id.laksana.identity.Access;
import id.laksana.identity.Permission;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/**
 * Files of cases, for whoever may read the case. A file is kept first and then attached; where the case does not take it, it is gone at once, and
 * where the node dies in between, with the case's other files.
 */
@Singleton
public class CaseFiles {

    private final Cases cases;
    private final CaseReading reading;
    private final Attachments attachments;
    private final Access access;

    CaseFiles(Cases cases, CaseReading reading, Attachments attachments, Access access) {
        this.cases = cases;
        this.reading = reading;
        this.attachments = attachments;
        this.access = access;
    }

    /**
     * Keeps a file and says so in the case's history; the same one sent again is answered as it was answered first.
     *
     * @throws IOException if the file does not come whole; nothing of it is kept then
     */
    public Handed hand(CaseId of, Handing handing, InputStream file) throws IOException {
        access.require(Permission.ACT_ON_CASES);
        if (reading.find(of).isEmpty()) {
            return new Handed.NotAttached(new Acted.NoSuchCase(of));
        }
        Limits limits = Limits.usual(attachments.sum(of.value()));
        return switch (attachments.store(handing.name(), file, limits)) {
            case StoreOutcome.Refused refused -> new Handed.NotKept(refused);
            case StoreOutcome.Kept(Stored stored) -> attach(of, handing, stored);
        };
    }

    /** Those that are attached now, in the order in which they came; nothing where there is no such case. */
    public Optional<List<CaseFile>> of(CaseId of) {
        return reading.find(of).map(found -> {
            Map<UUID, Happened.Attached> told = attached(of);
            return attachments.heldBy(of.value()).stream()
                    .filter(file -> found.state().files().contains(file.id()))
                    .map(file -> new CaseFile(file, item(told, file)))
                    .toList();
        });
    }

    /** One of a case; nothing where it is another's, was taken off, or where there is no such case, all of which look the same. */
    public Optional<Stored> find(CaseId of, UUID file) {
        return reading.find(of)
                .filter(found -> isThere(found, file))
                .flatMap(_ -> attachments.heldBy(of.value(), file));
    }

    /** Within the agency that is served while it is read. */
    public InputStream bytes(Stored file) {
        access.require(Permission.READ_CASES);
        return attachments.bytes(file);
    }

    /** The value of a field was never attached, and so cannot have been taken off. */
    private boolean isThere(ServiceCase found, UUID file) {
        return found.state().files().contains(file) || !attached(found.id()).containsKey(file);
    }

    private Handed attach(CaseId of, Handing handing, Stored stored) {
        attachments.hold(stored.id(), of.value());
        Acted acted = cases.act(of, asked(handing, stored));
        if (acted instanceof Acted.Done done) {
            return new Handed.Attached(stored, done);
        }
        attachments.discard(stored.id());
        boolean known = acted instanceof Acted.Refused refused && refused.why() instanceof Refusal.KeyReused;
        return (known ? again(of, handing, stored) : Optional.<Handed>empty())
                .orElseGet(() -> new Handed.NotAttached(acted));
    }

    private static Asked asked(Handing handing, Stored stored) {
        return new Asked(handing.key(), handing.seen(), handing.happenedAt(), command(handing, stored));
    }

    private static Command.Attach command(Handing handing, Stored stored) {
        return new Command.Attach(
                stored.id(), stored.sha256(), stored.size(), stored.type(), handing.item(), Words.say(stored.name()));
    }

    /** A file that is sent again has another id, so that its command is another one: what it was first is asked for by that. */
    private Optional<Handed> again(CaseId of, Handing handing, Stored stored) {
        for (HistoryLine line : reading.history(of)) {
            if (line.event().what() instanceof Happened.Attached told
                    && told.sha256().equals(stored.sha256())
                    && Objects.equals(told.item(), handing.item())) {
                Optional<Handed> answer = again(of, handing, told);
                if (answer.isPresent()) {
                    return answer;
                }
            }
        }
        return Optional.empty();
    }

    private Optional<Handed> again(CaseId of, Handing handing, Happened.Attached told) {
        return attachments.heldBy(of.value(), told.file()).flatMap(first -> {
            Acted acted = cases.act(of, asked(handing, first));
            return acted instanceof Acted.Done done && done.again()
                    ? Optional.of(new Handed.Attached(first, done))
                    : Optional.empty();
        });
    }

    private Map<UUID, Happened.Attached> attached(CaseId of) {
        return reading.history(of).stream()
                .map(HistoryLine::event)
                .map(Event::what)
                .filter(Happened.Attached.class::isInstance)
                .map(Happened.Attached.class::cast)
                .collect(toMap(Happened.Attached::file, Function.identity(), (_, later) -> later));
    }

    private static Optional<String> item(Map<UUID, Happened.Attached> told, Stored file) {
        return Optional.ofNullable(told.get(file.id())).map(Happened.Attached::item);
    }
}
