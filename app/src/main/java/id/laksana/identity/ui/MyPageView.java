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
import id.laksana.web.ui.Titled;
import io.micronaut.context.annotation.Prototype;

/** What a member says of themselves to colleagues in this agency. */
@Prototype
@Route(":agency/saya")
@Allowed(Permission.ENTER)
@InMenu(order = 20, icon = VaadinIcon.USER_CARD)
class MyPageView extends Div implements Titled {

    private static final long serialVersionUID = 1L;

    MyPageView(Members members) {
        Member me = members.me();
        Binder<Member> binder = new Binder<>(Member.class);
        EditForm<Member> form = new EditForm<>(
                getTranslation("view.MyPageView"),
                getTranslation("me.explanation", me.name()),
                binder,
                me.id() + ":me",
                members::changeMe);
        form.add(field(binder, "desk", Member.LONGEST_DESK), 1);
        form.add(field(binder, "phone", Member.LONGEST_PHONE), 1);
        form.carry("id");
        form.carry("name");
        form.carry("version");
        form.show(me);
        add(form);
    }

    private TextField field(Binder<Member> binder, String name, int longest) {
        TextField field = new TextField(getTranslation("me." + name));
        field.setId(name);
        field.setMaxLength(longest);
        field.setI18n(new TextField.TextFieldI18n().setMaxLengthErrorMessage(getTranslation("form.too-long", longest)));
        binder.forField(field)
                .withValidator(text -> text.strip().length() <= longest, getTranslation("form.too-long", longest))
                .bind(name);
        return field;
    }
}
