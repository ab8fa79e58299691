package id.laksana.organisation.members.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import id.laksana.identity.members.StaffMember;
import id.laksana.organisation.members.MemberPosts;
import id.laksana.organisation.structure.Appointing;
import id.laksana.organisation.structure.Appointment;
import id.laksana.organisation.structure.Manner;
import id.laksana.organisation.structure.Post;
import id.laksana.organisation.structure.Unit;
import id.laksana.web.ui.Pickers;
import id.laksana.web.ui.Toast;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Collectors;

/** Gives a member a post: which, in what manner, from when. */
final class GiveDialog {

    private final Dialog dialog = new Dialog();
    private final ComboBox<Post> post = new ComboBox<>();
    private final RadioButtonGroup<Manner> manner = new RadioButtonGroup<>();
    private final DatePicker from = Pickers.date(dialog.getTranslation("organisation.field.from"));
    private final DatePicker until = Pickers.date(dialog.getTranslation("organisation.field.until"));
    private final TextField decree = new TextField(dialog.getTranslation("organisation.field.decree"));
    private final Paragraph refused = new Paragraph();
    private final PostsDesk desk;
    private final StaffMember member;
    private final Runnable afterwards;

    GiveDialog(PostsDesk desk, StaffMember member, Runnable afterwards) {
        this.desk = desk;
        this.member = member;
        this.afterwards = afterwards;
        Map<Object, String> units = desk.structure().units().stream().collect(Collectors.toMap(Unit::id, Unit::name));
        post.setLabel(dialog.getTranslation("member.posts.post"));
        post.setItems(desk.open());
        post.setItemLabelGenerator(one -> one.name() + " – " + units.getOrDefault(one.unit(), ""));
        post.setManualValidation(true);
        post.setErrorMessage(dialog.getTranslation("member.posts.post.none"));
        post.addValueChangeListener(_ -> post.setInvalid(false));
        manner.setLabel(dialog.getTranslation("organisation.field.manner"));
        manner.setItems(Manner.values());
        manner.setItemLabelGenerator(one -> dialog.getTranslation("organisation.word." + one));
        manner.setValue(Manner.DEFINITIVE);
        manner.addClassName("choices");
        from.setValue(desk.today());
        until.setHelperText(dialog.getTranslation("member.posts.until.hint"));
        decree.setMaxLength(Appointment.LONGEST_DECREE);
        refused.addClassName("refused");
        refused.getElement().setAttribute("role", "alert");
        Div fields = new Div(post, manner, from, until, decree, refused);
        fields.addClassName("take-on-fields");
        Button give = new Button(dialog.getTranslation("member.posts.give"), _ -> give());
        give.addThemeVariants(ButtonVariant.PRIMARY);
        dialog.setHeaderTitle(dialog.getTranslation("member.posts.give.to", member.name()));
        dialog.addClassName("form-dialog");
        dialog.setCloseOnOutsideClick(false);
        dialog.add(fields);
        dialog.getFooter().add(new Button(dialog.getTranslation("form.cancel"), _ -> dialog.close()), give);
    }

    void open() {
        dialog.open();
        post.focus();
    }

    private void give() {
        refused.setText("");
        post.setInvalid(post.isEmpty());
        LocalDate first = from.getValue();
        LocalDate last = until.getValue();
        if (first == null || from.isInvalid() || until.isInvalid() || (last != null && last.isBefore(first))) {
            refused.setText(dialog.getTranslation("member.posts.days.wrong"));
        } else if (!post.isInvalid()) {
            tell(desk.posts()
                    .give(
                            member.id(),
                            new MemberPosts.Gift(
                                    post.getValue().id(), manner.getValue(), first, last, decree.getValue())));
        }
    }

    private void tell(MemberPosts.Given given) {
        switch (given) {
            case MemberPosts.Given.Done _ -> {
                dialog.close();
                Toast.done(dialog.getTranslation("member.posts.given"));
                afterwards.run();
            }
            case MemberPosts.Given.Absent _ -> refused.setText(dialog.getTranslation("member.why.ABSENT"));
            case MemberPosts.Given.Refused(Appointing why) -> refused.setText(words(why));
        }
    }

    private String words(Appointing why) {
        return switch (why) {
            case Appointing.Overlapping overlapping ->
                dialog.getTranslation(
                        "member.posts.overlapping",
                        overlapping.post().name(),
                        overlapping.official().printedName());
            case Appointing.Closed closed ->
                dialog.getTranslation("member.posts.closed", closed.post().name());
            case Appointing.Done _ -> "";
        };
    }
}
