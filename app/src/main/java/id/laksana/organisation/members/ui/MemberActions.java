package id.laksana.organisation.members.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Span;
import id.laksana.identity.members.MemberActs;
import id.laksana.identity.members.StaffMember;
import id.laksana.web.ui.Confirmation;
import id.laksana.web.ui.DetailPage;

/** What can be done about a member's account, each after a question. */
final class MemberActions {

    private final Span reader = new Span();
    private final MemberActs acts;
    private final MemberWords words;
    private final StaffMember member;
    private final Runnable changed;
    private final Runnable left;

    /**
     * @param changed shows the member as they are now
     * @param left leads away from who is no member any more
     */
    MemberActions(MemberActs acts, MemberWords words, StaffMember member, Runnable changed, Runnable left) {
        this.acts = acts;
        this.words = words;
        this.member = member;
        this.changed = changed;
        this.left = left;
    }

    void addTo(DetailPage page, boolean oneself) {
        if (oneself) {
            return;
        }
        if (member.entrusted()) {
            page.action(new Button(reader.getTranslation("member.reset"), _ -> askToReset()));
            page.action(new Button(
                    reader.getTranslation(member.enabled() ? "member.shut" : "member.open"), _ -> askToSwitch()));
        }
        Button remove = new Button(reader.getTranslation("member.remove"), _ -> askToRemove());
        remove.addThemeVariants(ButtonVariant.ERROR);
        page.action(remove);
    }

    private void askToReset() {
        new Confirmation(
                        reader.getTranslation("member.reset.title"),
                        reader.getTranslation("member.reset.text", member.name()),
                        reader.getTranslation("member.reset"))
                .ask(() -> words.tell(acts.resetPassword(member.id()), "", changed));
    }

    private void askToSwitch() {
        if (!member.enabled()) {
            words.tell(
                    acts.setEnabled(member.id(), true), reader.getTranslation("member.opened", member.name()), changed);
            return;
        }
        new Confirmation(
                        reader.getTranslation("member.shut.title"),
                        reader.getTranslation("member.shut.text", member.name()),
                        reader.getTranslation("member.shut"))
                .ask(() -> words.tell(
                        acts.setEnabled(member.id(), false),
                        reader.getTranslation("member.was-shut", member.name()),
                        changed));
    }

    private void askToRemove() {
        new Confirmation(
                        reader.getTranslation("member.remove.title"),
                        reader.getTranslation("member.remove.text", member.name()),
                        reader.getTranslation("member.remove"))
                .ask(() -> words.tell(
                        acts.remove(member.id()), reader.getTranslation("member.removed", member.name()), left));
    }
}
