package id.laksana.sop.approval.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import id.laksana.agency.AgencyFormats;
import id.laksana.organisation.structure.Post;
import id.laksana.organisation.structure.PostId;
import id.laksana.organisation.structure.PostKind;
import id.laksana.organisation.structure.Signatories;
import id.laksana.organisation.structure.Signing;
import id.laksana.organisation.structure.Structure;
import id.laksana.organisation.structure.Unit;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** As which post somebody signs on a day, and who that is. */
final class SignatoryField extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private final ComboBox<Post> post = new ComboBox<>();
    private final Paragraph signatory = new Paragraph();
    private final transient Signatories signatories;
    private final transient AgencyFormats formats;
    private final transient List<Post> posts;
    private @Nullable LocalDate day;

    SignatoryField(Structure structure, Signatories signatories, AgencyFormats formats, LocalDate today) {
        this.signatories = signatories;
        this.formats = formats;
        this.day = today;
        Map<Object, String> units = structure.units().stream().collect(Collectors.toMap(Unit::id, Unit::name));
        posts = structure.posts().stream()
                .filter(one -> one.isOpen(today) && one.kind().isLeading())
                .toList();
        post.setItems(posts);
        post.setItemLabelGenerator(one -> one.name() + " – " + units.getOrDefault(one.unit(), ""));
        post.setRequiredIndicatorVisible(true);
        post.setManualValidation(true);
        post.setWidthFull();
        post.addValueChangeListener(_ -> show());
        signatory.getElement().setAttribute("role", "status");
        getContent().addClassName("signatory");
        getContent().add(post, signatory);
        post.setEnabled(!posts.isEmpty());
        if (posts.isEmpty()) {
            signatory.setText(getTranslation("enactment.no-posts"));
        }
    }

    void label(String label) {
        post.setLabel(label);
    }

    /** Whether the post can be chosen; then it is. */
    boolean choose(PostId asked) {
        Optional<Post> found =
                posts.stream().filter(one -> one.id().equals(asked)).findFirst();
        found.ifPresent(post::setValue);
        return found.isPresent();
    }

    /** The head of the agency signs, where it is clear which post that is. */
    void chooseHead() {
        List<Post> heads =
                posts.stream().filter(one -> one.kind() == PostKind.HEAD).toList();
        if (heads.size() == 1) {
            post.setValue(heads.getFirst());
        } else if (posts.size() == 1) {
            post.setValue(posts.getFirst());
        }
    }

    boolean offersNone() {
        return !post.isEnabled();
    }

    void on(@Nullable LocalDate changed) {
        day = changed;
        show();
    }

    /** Nothing where none is chosen, which it says. */
    Optional<Post> asked() {
        Optional<Post> chosen = post.getOptionalValue();
        if (chosen.isEmpty()) {
            refuse(getTranslation("form.required"));
        }
        return chosen;
    }

    void refuse(String why) {
        isWrong(why);
        post.focus();
    }

    private void show() {
        post.setInvalid(false);
        Post chosen = post.getValue();
        LocalDate on = day;
        signatory.setText("");
        if (chosen != null && on != null) {
            switch (signatories.of(chosen.id(), on)) {
                case Signing.Signatory by ->
                    signatory.setText(
                            getTranslation("enactment.signs", by.printedName(), String.join(" ", by.lines())));
                case Signing.Vacant _ ->
                    isWrong(getTranslation(
                            "enactment.vacant",
                            chosen.name(),
                            formats.in(getLocale()).date(on)));
            }
        }
    }

    private void isWrong(String why) {
        post.setErrorMessage(why);
        post.setInvalid(true);
        signatory.setText("");
    }
}
