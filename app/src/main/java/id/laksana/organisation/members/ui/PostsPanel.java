package id.laksana.organisation.members.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import id.laksana.identity.members.StaffMember;
import id.laksana.organisation.structure.Appointment;
import id.laksana.organisation.structure.Official;
import id.laksana.organisation.structure.Post;
import id.laksana.web.Formats;
import id.laksana.web.StaleVersion;
import id.laksana.web.ui.Confirmation;
import id.laksana.web.ui.Toast;
import java.time.LocalDate;
import java.util.List;

/** The posts of a member, to be given and taken. */
final class PostsPanel extends Div {

    private static final long serialVersionUID = 1L;

    private final transient PostsDesk desk;
    private final transient StaffMember member;
    private final transient Formats formats;
    private final transient Runnable afterwards;

    PostsPanel(PostsDesk desk, StaffMember member, Formats formats, Runnable afterwards) {
        this.desk = desk;
        this.member = member;
        this.formats = formats;
        this.afterwards = afterwards;
        addClassName("posts-panel");
        List<Appointment> all = desk.posts().of(member.id());
        add(all.isEmpty() ? new Paragraph(getTranslation("member.posts.none")) : list(all));
        if (desk.officials().of(member.id()).isEmpty()) {
            identify(desk.posts().unclaimed());
        }
        if (desk.open().isEmpty()) {
            add(new Paragraph(getTranslation("member.posts.no-posts")));
        } else {
            Button give = new Button(
                    getTranslation("member.posts.give"), _ -> new GiveDialog(desk, member, afterwards).open());
            give.addThemeVariants(ButtonVariant.PRIMARY);
            add(give);
        }
    }

    private UnorderedList list(List<Appointment> all) {
        UnorderedList list = new UnorderedList();
        all.forEach(one -> list.add(item(one)));
        return list;
    }

    private ListItem item(Appointment one) {
        String post = desk.structure().post(one.post()).map(Post::name).orElse("–");
        Span name = new Span(one.manner().over(post));
        name.addClassName("post");
        Span period = new Span(
                one.until() == null
                        ? getTranslation("member.posts.since", formats.date(one.from()))
                        : getTranslation(
                                "member.posts.from-until", formats.date(one.from()), formats.date(one.until())));
        ListItem item = new ListItem(new Div(name, period));
        if (one.until() == null || !one.until().isBefore(desk.today())) {
            item.add(taking(one, post));
        } else {
            item.addClassName("past");
        }
        return item;
    }

    private Component taking(Appointment one, String post) {
        Button take = new Button(getTranslation("member.posts.take"));
        take.setAriaLabel(getTranslation("member.posts.take.which", post));
        take.addThemeVariants(ButtonVariant.TERTIARY);
        LocalDate last = desk.today();
        boolean begun = !one.from().isAfter(last);
        take.addClickListener(_ -> new Confirmation(
                        getTranslation("member.posts.take.title"),
                        begun
                                ? getTranslation("member.posts.take.text", member.name(), post, formats.date(last))
                                : getTranslation("member.posts.take.never", member.name(), post),
                        getTranslation("member.posts.take"))
                .ask(() -> take(one, last)));
        return take;
    }

    private void take(Appointment one, LocalDate last) {
        try {
            desk.posts().take(member.id(), one, last);
            Toast.done(getTranslation("member.posts.taken"));
        } catch (StaleVersion e) {
            Toast.refused(getTranslation("refusal.stale.text"));
        }
        afterwards.run();
    }

    private void identify(List<Official> unclaimed) {
        if (unclaimed.isEmpty()) {
            return;
        }
        ComboBox<Official> official = new ComboBox<>(getTranslation("member.official"));
        official.setItems(unclaimed);
        official.setItemLabelGenerator(Official::printedName);
        official.setHelperText(getTranslation("member.official.hint"));
        unclaimed.stream()
                .filter(one -> one.name().equalsIgnoreCase(member.name())
                        || one.printedName().equalsIgnoreCase(member.name()))
                .findFirst()
                .ifPresent(official::setValue);
        Button link = new Button(
                getTranslation("member.official.link"),
                _ -> official.getOptionalValue().ifPresent(one -> {
                    if (desk.posts().identify(member.id(), one.id())) {
                        Toast.done(getTranslation("member.official.linked", one.printedName()));
                    } else {
                        Toast.refused(getTranslation("refusal.stale.text"));
                    }
                    afterwards.run();
                }));
        Div row = new Div(official, link);
        row.addClassName("identify");
        add(row);
    }
}
