package id.laksana.organisation.structure.ui;

import com.vaadin.flow.component.Component;
import id.laksana.organisation.structure.Appointing;
import id.laksana.organisation.structure.Appointment;
import id.laksana.organisation.structure.HandOver;
import id.laksana.organisation.structure.HandingOver;
import id.laksana.organisation.structure.Mandate;
import id.laksana.organisation.structure.Mandating;
import id.laksana.organisation.structure.Official;
import id.laksana.organisation.structure.Officials;
import id.laksana.organisation.structure.Post;
import id.laksana.organisation.structure.PostChange;
import id.laksana.organisation.structure.Unit;
import id.laksana.organisation.structure.UnitChange;
import id.laksana.web.Formats;
import id.laksana.web.ui.Outcome;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Why something of the organisation cannot be so, in the words of who reads, with the place that is meant. */
final class Refusals {

    private static final int MOST_NAMED = 5;

    private final Component reader;
    private final Formats formats;

    Refusals(Component reader, Formats formats) {
        this.reader = reader;
        this.formats = formats;
    }

    Outcome<Unit> of(UnitChange change) {
        return switch (change) {
            case UnitChange.Done done -> new Outcome.Stored<>(done.unit());
            case UnitChange.Circular circular ->
                refused(reader.getTranslation(
                        "organisation.refused.circular",
                        String.join(
                                " → ",
                                circular.way().reversed().stream()
                                        .map(Unit::name)
                                        .toList())));
            case UnitChange.TooDeep deep -> refused(reader.getTranslation("organisation.refused.deep", deep.deepest()));
            case UnitChange.UnderClosed closed ->
                refused(reader.getTranslation(
                        "organisation.refused.under-closed", closed.parent().name()));
            case UnitChange.StillUsed used ->
                refused(reader.getTranslation("organisation.refused.still-used", named(used.open())));
        };
    }

    Outcome<Post> of(PostChange change) {
        return switch (change) {
            case PostChange.Done done -> new Outcome.Stored<>(done.post());
            case PostChange.UnderClosed closed ->
                refused(reader.getTranslation(
                        "organisation.refused.under-closed", closed.unit().name()));
            case PostChange.StillHeld held ->
                refused(reader.getTranslation(
                        "organisation.refused.still-held",
                        held.official().printedName(),
                        period(held.appointment().from(), held.appointment().until())));
            case PostChange.HeldTwice twice ->
                refused(reader.getTranslation(
                        "organisation.refused.held-twice",
                        period(twice.one().from(), twice.one().until()),
                        period(twice.other().from(), twice.other().until())));
        };
    }

    Outcome<Official> of(Officials.Change change) {
        return switch (change) {
            case Officials.Change.Done done -> new Outcome.Stored<>(done.official());
            case Officials.Change.MemberTaken taken ->
                refused(reader.getTranslation(
                        "organisation.refused.member-taken", taken.other().printedName()));
        };
    }

    Outcome<Appointment> of(Appointing appointing) {
        return switch (appointing) {
            case Appointing.Done done -> new Outcome.Stored<>(done.appointment());
            case Appointing.Closed closed ->
                refused(reader.getTranslation(
                        "organisation.refused.closed", closed.post().name()));
            case Appointing.Overlapping overlapping ->
                refused(reader.getTranslation(
                        "organisation.refused.overlapping",
                        overlapping.post().name(),
                        overlapping.official().printedName(),
                        manner(overlapping.other()),
                        period(overlapping.other().from(), overlapping.other().until())));
        };
    }

    Outcome<HandOver> of(HandingOver handing) {
        return switch (handing) {
            case HandingOver.Done done -> new Outcome.Stored<>(done.handOver());
            case HandingOver.AwayAlready away ->
                refused(reader.getTranslation(
                        "organisation.refused.away-already",
                        away.substitute().printedName(),
                        period(away.other().from(), away.other().until())));
            case HandingOver.SubstituteAway away ->
                refused(reader.getTranslation(
                        "organisation.refused.substitute-away",
                        away.substitute().printedName(),
                        period(away.other().from(), away.other().until())));
            case HandingOver.StandsIn stands ->
                refused(reader.getTranslation(
                        "organisation.refused.stands-in",
                        stands.forWhom().printedName(),
                        period(stands.other().from(), stands.other().until())));
        };
    }

    Outcome<Mandate> of(Mandating mandating) {
        return switch (mandating) {
            case Mandating.Done done -> new Outcome.Stored<>(done.mandate());
            case Mandating.Overlapping overlapping ->
                refused(reader.getTranslation(
                        "organisation.refused.mandate-twice",
                        period(overlapping.other().from(), overlapping.other().until())));
            case Mandating.Mutual mutual ->
                refused(reader.getTranslation(
                        "organisation.refused.mutual", mutual.post().name()));
        };
    }

    /** As in 3 Feb 2026 – sekarang. */
    String period(LocalDate from, @Nullable LocalDate until) {
        return formats.shortDate(from)
                + " – "
                + (until == null ? reader.getTranslation("organisation.until-now") : formats.shortDate(until));
    }

    private String manner(Appointment one) {
        return reader.getTranslation("organisation.word." + one.manner().name());
    }

    private static <T> Outcome<T> refused(String why) {
        return new Outcome.Refused<>(why);
    }

    private static String named(List<String> names) {
        String first = String.join(", ", names.subList(0, Math.min(MOST_NAMED, names.size())));
        return names.size() > MOST_NAMED ? first + " …" : first;
    }
}
