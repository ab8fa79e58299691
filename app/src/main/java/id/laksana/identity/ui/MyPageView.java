package id.laksana.identity.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.binder.Binder;
import com.vaadin.flow.router.Route;
import id.laksana.identity.Allowed;
import id.laksana.identity.Member;
import id.laksana.identity.Members;
import id.laksana.identity.Permission;
import id.laksana.web.ui.EditForm;
import id.laksana.web.ui.InMenu;
import io.micronaut.context.annotation.Prototype;

/** What a member says of themselves to colleagues in this agency. */
@Prototype
@Route(":agency/saya")
@Allowed(Permission.ENTER)
@InMenu(order = 20, icon = VaadinIcon.USER_CARD)
class MyPageView extends Div {

    private static final long serialVersionUID = 1L;

    MyPageView(Members members) {
        Member me = members.me();
        Binder<MyParticulars> binder = new Binder<>(MyParticulars.class);
        EditForm<MyParticulars> form = new EditForm<>(
                getTranslation("view.MyPageView"),
                getTranslation("me.explanation", me.name()),
                binder,
                me.id() + ":me",
                mine -> MyParticulars.of(members.changeMe(mine.onto(me))));
        form.add(field(binder, "desk", Member.LONGEST_DESK), 1);
        form.add(field(binder, "phone", Member.LONGEST_PHONE), 1);
        form.show(MyParticulars.of(me));
        add(form);
    }

    private TextField field(Binder<MyParticulars> binder, String name, int longest) {
        TextField field = new TextField(getTranslation("me." + name));
        field.setId(name);
        field.setMaxLength(longest);
        binder.forField(field)
                .withValidator(text -> text.strip().length() <= longest, getTranslation("form.too-long", longest))
                .bind(name);
        return field;
    }

    record MyParticulars(String desk, String phone, long version) {

        static MyParticulars of(Member member) {
            return new MyParticulars(member.desk(), member.phone(), member.version());
        }

        Member onto(Member member) {
            return new Member(member.id(), member.name(), desk, phone, version);
        }
    }
}
