package id.laksana.sop.approval.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import id.laksana.agency.AgencyFormats;
import id.laksana.identity.Access;
import id.laksana.identity.Permission;
import id.laksana.identity.members.Roster;
import id.laksana.identity.members.StaffMember;
import id.laksana.sop.approval.Approval;
import id.laksana.sop.approval.Approvals;
import id.laksana.sop.approval.Asked;
import id.laksana.sop.approval.Person;
import id.laksana.sop.approval.Round;
import id.laksana.sop.draft.Stage;
import id.laksana.web.Formats;
import id.laksana.web.StaleVersion;
import id.laksana.web.ui.Confirmation;
import id.laksana.web.ui.OneDialog;
import id.laksana.web.ui.Status;
import id.laksana.web.ui.StatusBadge;
import id.laksana.web.ui.Toast;
import jakarta.inject.Singleton;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.LongSupplier;
import java.util.function.Supplier;

/** How far a draft has come, what was said of it as a whole, and what whoever looks at it can do next. */
public final class DraftLife extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private final transient Maker services;
    private final String code;
    private final transient LongSupplier seen;
    private final transient Runnable moved;
    private final transient Formats formats;

    private DraftLife(Maker services, String code, LongSupplier seen, Runnable moved) {
        this.services = services;
        this.code = code;
        this.seen = seen;
        this.moved = moved;
        this.formats = services.formats().in(getLocale());
        getContent().addClassName("draft-life");
        services.approvals().find(code).ifPresent(this::show);
    }

    private void show(Approval draft) {
        Div actions = new Div(
                new StatusBadge(new Status(kind(draft.stage()), getTranslation("draft.stage." + draft.stage()))));
        actions.addClassName("actions");
        switch (draft.stage()) {
            case WRITING -> {
                author(actions, getTranslation("approval.send"), () -> send(draft));
                ratify(actions);
            }
            case IN_REVIEW -> {
                if (services.approvals().mayDecide(draft)) {
                    reviewer(actions);
                }
                ratify(actions);
                author(actions, getTranslation("approval.take-back"), () -> takeBack(draft));
            }
            case APPROVED -> {
                ratify(actions);
                author(actions, getTranslation("approval.take-back"), () -> takeBack(draft));
            }
        }
        getContent().add(actions);
        if (!draft.rounds().isEmpty()) {
            getContent().add(rounds(draft));
        }
    }

    private void author(Div actions, String name, Runnable act) {
        if (services.access().may(Permission.EDIT_SOPS)) {
            actions.add(new Button(name, _ -> act.run()));
        }
    }

    private void ratify(Div actions) {
        services.ratifying().offer(code, this).ifPresent(actions::add);
    }

    private void reviewer(Div actions) {
        actions.add(
                new Button(
                        getTranslation("approval.approve"),
                        _ -> OneDialog.open(new VerdictDialog(
                                getTranslation("approval.approve"),
                                getTranslation("approval.approve.text"),
                                note -> decide(
                                        getTranslation("approval.said"),
                                        () -> services.approvals().approve(code, seen.getAsLong(), note))))),
                new Button(
                        getTranslation("approval.changes"),
                        _ -> OneDialog.open(new VerdictDialog(
                                getTranslation("approval.changes"),
                                getTranslation("approval.changes.text"),
                                note -> decide(
                                        getTranslation("approval.said"),
                                        () -> services.approvals().requestChanges(code, seen.getAsLong(), note))))));
    }

    private void send(Approval draft) {
        OneDialog.open(new SendDialog(
                services.reviewers(draft),
                ObstacleNote.of(draft.sheet(), ""),
                (reviewers, note) -> decide(
                        getTranslation("approval.sent"),
                        () -> services.approvals().send(code, reviewers, note))));
    }

    /** Whoever has not asked for the review is asked first. */
    private void takeBack(Approval draft) {
        Runnable act = () -> act(() -> services.approvals().takeBack(code, seen.getAsLong()));
        Optional<Person> other = draft.last()
                .map(Round::askedBy)
                .filter(by -> !by.id().equals(services.access().person().id()));
        other.ifPresentOrElse(
                by -> new Confirmation(
                                getTranslation("approval.take-back.title"),
                                getTranslation("approval.take-back.text", by.name()),
                                getTranslation("approval.take-back"))
                        .ask(act),
                act);
    }

    /** What the note lacks, if anything. */
    private Optional<String> decide(String told, Supplier<Asked> decision) {
        Optional<Asked> came = Optional.empty();
        try {
            came = Optional.of(decision.get());
        } catch (StaleVersion e) {
            Toast.refused(getTranslation("approval.stale"));
        }
        if (came.filter(Asked.NothingSaid.class::isInstance).isPresent()) {
            return Optional.of(getTranslation("approval.nothing-said"));
        }
        came.ifPresent(asked -> tell(told, asked));
        moved.run();
        return Optional.empty();
    }

    private void tell(String told, Asked came) {
        switch (came) {
            case Asked.Done _ -> Toast.done(told);
            case Asked.OwnWork _ -> Toast.refused(getTranslation("approval.own-work"));
            case Asked.Unsettled unsettled -> Toast.refused(getTranslation("approval.unsettled", unsettled.count()));
            case Asked.NotAsked not ->
                Toast.refused(getTranslation("approval.not-asked", String.join(", ", not.reviewers())));
            case Asked.OnlyAuthors _ -> Toast.refused(getTranslation("approval.only-authors"));
            case Asked.NothingSaid _ -> Toast.refused(getTranslation("approval.nothing-said"));
        }
    }

    private void act(Runnable act) {
        try {
            act.run();
        } catch (StaleVersion e) {
            Toast.refused(getTranslation("approval.stale"));
        }
        moved.run();
    }

    private Component rounds(Approval draft) {
        OrderedList list = new OrderedList();
        list.addClassName("rounds");
        draft.rounds().forEach(round -> {
            ListItem item = new ListItem(asked(round));
            round.answer().ifPresent(answer -> item.add(new Div(answered(answer))));
            list.add(item);
        });
        return list;
    }

    private String asked(Round round) {
        String to = round.reviewers().isEmpty()
                ? getTranslation("approval.round.anybody")
                : String.join(", ", round.reviewers().stream().map(Person::name).toList());
        return getTranslation("approval.round", round.askedBy().name(), formats.moment(round.askedAt()), to)
                + quoted(round.note());
    }

    private String answered(Round.Answer answer) {
        return getTranslation(
                        "approval.verdict." + answer.verdict(), answer.by().name(), formats.moment(answer.at()))
                + quoted(answer.note());
    }

    private static String quoted(String note) {
        return note.isEmpty() ? "" : " “" + note + "”";
    }

    private static Status.Kind kind(Stage stage) {
        return switch (stage) {
            case WRITING -> Status.Kind.NEUTRAL;
            case IN_REVIEW -> Status.Kind.RUNNING;
            case APPROVED -> Status.Kind.GOOD;
        };
    }

    /** Makes them, and hands them what they work with. */
    @Singleton
    public record Maker(Approvals approvals, Ratifying ratifying, Roster roster, Access access, AgencyFormats formats) {

        /**
         * Of a draft.
         *
         * @param seen how far it was written when it was looked at
         * @param moved shows the page anew
         */
        public DraftLife of(String code, LongSupplier seen, Runnable moved) {
            return new DraftLife(this, code, seen, moved);
        }

        /** Members who may review it; who has written in it only where the agency lets authors approve. */
        List<Person> reviewers(Approval draft) {
            roster.refresh();
            boolean authors = !ratifying.fourEyes().choice().required();
            return roster.all().stream()
                    .filter(StaffMember::enabled)
                    .filter(member -> Permission.REVIEW_SOPS.isGivenTo(member.roles()))
                    .filter(member -> authors || !draft.isOf(member.id()))
                    .map(member -> new Person(member.id(), member.name()))
                    .sorted(Comparator.comparing(Person::name))
                    .toList();
        }
    }
}
