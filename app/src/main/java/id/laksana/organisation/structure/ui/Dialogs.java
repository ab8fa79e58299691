package id.laksana.organisation.structure.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.data.binder.Binder;
import id.laksana.organisation.structure.Appointment;
import id.laksana.organisation.structure.Editing;
import id.laksana.organisation.structure.HandOver;
import id.laksana.organisation.structure.Mandate;
import id.laksana.organisation.structure.Manner;
import id.laksana.organisation.structure.Official;
import id.laksana.organisation.structure.Post;
import id.laksana.organisation.structure.PostKind;
import id.laksana.organisation.structure.Unit;
import id.laksana.organisation.structure.WorkingWeek;
import id.laksana.web.ui.EditFields;
import id.laksana.web.ui.FormDialog;
import id.laksana.web.ui.Outcome;
import java.util.List;
import java.util.function.Function;

/** The forms in front of the organisation's pages. */
final class Dialogs {

    private final Component reader;
    private final Tools tools;
    private final Runnable changed;
    private final Refusals refusals;

    /** @param changed shows on the page what has been saved */
    Dialogs(Component reader, Tools tools, Runnable changed) {
        this.reader = reader;
        this.tools = tools;
        this.changed = changed;
        this.refusals = tools.words(reader);
    }

    void add(Unit fresh) {
        open(
                fresh,
                "unit:new:" + fresh.parent(),
                reader.getTranslation("organisation.unit.add"),
                asked -> refusals.of(tools.units().add(asked)));
    }

    void change(Unit unit) {
        open(
                unit,
                "unit:" + unit.id(),
                unit.name(),
                asked -> refusals.of(tools.units().change(asked)));
    }

    private void open(Unit unit, String key, String title, Function<Unit, Outcome<Unit>> saving) {
        Binder<Unit> binder = new Binder<>(Unit.class);
        EditFields<Unit> form = EditFields.refusable(binder, tools.typedKey(key), saving);
        Fields<Unit> fields = new Fields<>(form, binder);
        fields.text("name", Unit.LONGEST_NAME, true, 2);
        fields.choice("parent", tools.structure().units(), Unit::id, Unit::name, false);
        fields.text("shortName", Unit.LONGEST_SHORT_NAME, false, 1);
        fields.text("code", Unit.LONGEST_CODE, false, 1);
        fields.word(
                "week", "week", List.of(WorkingWeek.values()), reader.getTranslation("organisation.week.inherited"));
        fields.day("closedOn", false);
        List.of("id", "position", "version").forEach(form::carry);
        new FormDialog<>(title, reader.getTranslation("organisation.unit.explanation"), form, changed).open(unit);
    }

    void add(Post fresh) {
        open(
                fresh,
                "post:new:" + fresh.unit(),
                reader.getTranslation("organisation.post.add"),
                asked -> refusals.of(tools.posts().add(asked)));
    }

    void change(Post post) {
        open(
                post,
                "post:" + post.id(),
                post.name(),
                asked -> refusals.of(tools.posts().change(asked)));
    }

    private void open(Post post, String key, String title, Function<Post, Outcome<Post>> saving) {
        Binder<Post> binder = new Binder<>(Post.class);
        EditFields<Post> form = EditFields.refusable(binder, tools.typedKey(key), saving);
        Fields<Post> fields = new Fields<>(form, binder);
        fields.text("name", Post.LONGEST_NAME, true, 2);
        Editing.Scope scope = tools.editing().scope();
        List<Unit> units = tools.structure().units().stream()
                .filter(unit -> scope.covers(unit.id()))
                .toList();
        fields.choice("unit", units, Unit::id, Unit::name, true);
        fields.word("kind", "kind", List.of(PostKind.values()), "");
        fields.day("closedOn", false);
        List.of("id", "rank", "version").forEach(form::carry);
        new FormDialog<>(title, reader.getTranslation("organisation.post.explanation"), form, changed).open(post);
    }

    void add(Official fresh) {
        open(
                fresh,
                "official:new",
                reader.getTranslation("organisation.official.add"),
                asked -> refusals.of(tools.officials().add(asked)));
    }

    void change(Official official) {
        open(
                official,
                "official:" + official.id(),
                official.printedName(),
                asked -> refusals.of(tools.officials().change(asked)));
    }

    private void open(Official official, String key, String title, Function<Official, Outcome<Official>> saving) {
        Binder<Official> binder = new Binder<>(Official.class);
        EditFields<Official> form = EditFields.refusable(binder, tools.typedKey(key), saving);
        Fields<Official> fields = new Fields<>(form, binder);
        fields.text("name", Official.LONGEST_NAME, true, 2);
        fields.text("titleBefore", Official.LONGEST_TITLE_BEFORE, false, 1);
        fields.text("titleAfter", Official.LONGEST_TITLE_AFTER, false, 1);
        new NipNote(reader).under(fields.text("nip", Official.LONGEST_NIP, false, 2));
        fields.text("rank", Official.LONGEST_RANK, false, 1);
        fields.text("grade", Official.LONGEST_GRADE, false, 1);
        fields.text("email", Official.LONGEST_EMAIL, false, 1);
        fields.text("phone", Official.LONGEST_PHONE, false, 1);
        fields.member(tools.members().all(), official.member());
        List.of("id", "version").forEach(form::carry);
        new FormDialog<>(title, reader.getTranslation("organisation.official.explanation"), form, changed)
                .open(official);
    }

    void add(Appointment fresh, Post post) {
        open(
                fresh,
                post,
                "appointment:new:" + post.id(),
                asked -> refusals.of(tools.appointments().add(asked)));
    }

    void change(Appointment appointment, Post post) {
        open(
                appointment,
                post,
                "appointment:" + appointment.id(),
                asked -> refusals.of(tools.appointments().change(asked)));
    }

    private void open(
            Appointment appointment, Post post, String key, Function<Appointment, Outcome<Appointment>> saving) {
        Binder<Appointment> binder = new Binder<>(Appointment.class);
        EditFields<Appointment> form = EditFields.refusable(binder, tools.typedKey(key), saving);
        Fields<Appointment> fields = new Fields<>(form, binder);
        fields.choice("official", tools.officials().all(), Official::id, Official::printedName, true);
        fields.word("manner", "manner", List.of(Manner.values()), "");
        fields.text("decree", Appointment.LONGEST_DECREE, false, 1);
        Until.after(reader, fields.day("from", true), fields.day("until", false));
        List.of("id", "post", "version").forEach(form::carry);
        new FormDialog<>(post.name(), reader.getTranslation("organisation.appointment.explanation"), form, changed)
                .open(appointment);
    }

    void add(Mandate fresh, Post post) {
        open(
                fresh,
                post,
                "mandate:new:" + post.id(),
                asked -> refusals.of(tools.mandates().add(asked)));
    }

    void change(Mandate mandate, Post post) {
        open(
                mandate,
                post,
                "mandate:" + mandate.id(),
                asked -> refusals.of(tools.mandates().change(asked)));
    }

    private void open(Mandate mandate, Post post, String key, Function<Mandate, Outcome<Mandate>> saving) {
        Binder<Mandate> binder = new Binder<>(Mandate.class);
        EditFields<Mandate> form = EditFields.refusable(binder, tools.typedKey(key), saving);
        Fields<Mandate> fields = new Fields<>(form, binder);
        List<Post> others = tools.structure().posts().stream()
                .filter(other -> !other.id().equals(post.id()))
                .toList();
        fields.choice("by", others, Post::id, Post::name, true);
        fields.word("kind", "mandate", List.of(Mandate.Kind.values()), "");
        fields.text("decree", Mandate.LONGEST_DECREE, false, 1);
        Until.after(reader, fields.day("from", true), fields.day("until", false));
        List.of("id", "post", "version").forEach(form::carry);
        new FormDialog<>(
                        reader.getTranslation("organisation.mandate.title", post.name()),
                        reader.getTranslation("organisation.mandate.explanation"),
                        form,
                        changed)
                .open(mandate);
    }

    void add(HandOver fresh, Official away) {
        Binder<HandOver> binder = new Binder<>(HandOver.class);
        EditFields<HandOver> form = EditFields.refusable(
                binder,
                tools.typedKey("hand-over:" + away.id()),
                asked -> refusals.of(tools.handOvers().add(asked)));
        Fields<HandOver> fields = new Fields<>(form, binder);
        List<Official> others = tools.officials().all().stream()
                .filter(other -> !other.id().equals(away.id()))
                .toList();
        fields.choice("substitute", others, Official::id, Official::printedName, true);
        Until.after(reader, fields.day("from", true), fields.day("until", true));
        fields.text("reason", HandOver.LONGEST_REASON, false, 2);
        List.of("id", "official", "version").forEach(form::carry);
        new FormDialog<>(
                        reader.getTranslation("organisation.hand-over.title", away.printedName()),
                        reader.getTranslation("organisation.hand-over.explanation"),
                        form,
                        changed)
                .open(fresh);
    }
}
