package id.laksana.sop.approval.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import id.laksana.organisation.structure.PostId;
import id.laksana.sop.approval.Terms;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Who signs, in order; the last one ratifies. As it was last, unless somebody says otherwise. */
final class SignaturesField extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private final List<SignatureRow> rows = new ArrayList<>();
    private final Div list = new Div();
    private final Button more = new Button(getTranslation("enactment.more"), _ -> addBefore());
    private final transient Ratifying services;
    private final transient Runnable changed;

    /** @param changed is run when the day changes on which it is ratified */
    SignaturesField(Ratifying services, List<PostId> usual, Runnable changed) {
        this.services = services;
        this.changed = changed;
        list.addClassName("signature-rows");
        more.addThemeVariants(ButtonVariant.TERTIARY);
        getContent().add(list, more);
        usual.forEach(post -> {
            SignatureRow row = row();
            if (row.signatory().choose(post)) {
                rows.add(row);
            }
        });
        if (rows.isEmpty()) {
            SignatureRow row = row();
            row.signatory().chooseHead();
            rows.add(row);
        }
        show();
    }

    boolean offersNone() {
        return rows.getLast().signatory().offersNone();
    }

    /** The day on which it is ratified. */
    @Nullable
    LocalDate ratified() {
        return rows.getLast().day();
    }

    /** Nothing where something is missing, which it says. */
    Optional<List<Terms.Signature>> asked() {
        List<Terms.Signature> asked = new ArrayList<>();
        for (SignatureRow row : rows) {
            Optional<Terms.Signature> signature = row.asked();
            if (signature.isEmpty()) {
                return Optional.empty();
            }
            asked.add(signature.get());
        }
        return Optional.of(asked);
    }

    /** Says what is wrong with whoever signs on that day. */
    void refuse(PostId post, LocalDate day, String why) {
        rows.stream()
                .filter(row -> row.asked()
                        .filter(new Terms.Signature(post, day)::equals)
                        .isPresent())
                .findFirst()
                .ifPresent(row -> row.refuse(why));
    }

    void refuseDay(int place, String why) {
        rows.get(place).refuseDay(why);
    }

    private SignatureRow row() {
        LocalDate today = services.today();
        SignatoryField signatory =
                new SignatoryField(services.structure(), services.signatories(), services.formats(), today);
        return new SignatureRow(signatory, today, this::remove, changed);
    }

    /** Whoever ratifies is the last as before. */
    private void addBefore() {
        SignatureRow added = row();
        rows.add(rows.size() - 1, added);
        show();
    }

    private void remove(SignatureRow row) {
        rows.remove(row);
        show();
        changed.run();
    }

    private void show() {
        list.removeAll();
        for (int place = 1; place <= rows.size(); place++) {
            SignatureRow row = rows.get(place - 1);
            row.stands(place, place == rows.size(), rows.size() == 1);
            list.add(row);
        }
        more.setVisible(rows.size() < Terms.MOST_SIGNATURES);
        more.setEnabled(!offersNone());
    }
}
