package id.laksana.shell.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.avatar.Avatar;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.contextmenu.SubMenu;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import id.laksana.agency.CurrentAgency;
import id.laksana.identity.Access;
import id.laksana.identity.Caller;
import id.laksana.identity.Role;
import id.laksana.identity.Theme;
import id.laksana.shell.PagePreferences;
import id.laksana.web.Texts;
import io.micronaut.context.annotation.Prototype;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Who one is here, and what one may choose for oneself wherever one is. */
@Prototype
@JsModule("context://assets/logout.js")
class AccountMenu extends Composite<MenuBar> {

    private static final long serialVersionUID = 1L;

    private final transient Caller.Person person;
    private final transient PagePreferences preferences;
    private final transient Texts texts;

    AccountMenu(CurrentAgency current, Access access, PagePreferences preferences, Texts texts) {
        this.person = access.person();
        this.preferences = preferences;
        this.texts = texts;
        String roles = current.find()
                .map(agency -> person.rolesIn(agency).stream()
                        .sorted()
                        .map(Role::name)
                        .map(role -> getTranslation("role." + role))
                        .collect(Collectors.joining(", ")))
                .orElse("");
        MenuBar bar = getContent();
        bar.addThemeVariants(MenuBarVariant.TERTIARY);
        bar.addClassName("account");
        var me = bar.addItem(label(roles));
        me.setAriaLabel(getTranslation("layout.account", person.name()));
        addChoices(me.getSubMenu());
    }

    private void addChoices(SubMenu choices) {
        addLanguages(choices.addItem(getTranslation("layout.language")).getSubMenu());
        addThemes(choices.addItem(getTranslation("layout.theme")).getSubMenu());
        choices.addItem(getTranslation("layout.log-out"), _ -> logOut());
    }

    /** Each in its own words, for who can read no other. */
    private void addLanguages(SubMenu choices) {
        for (Locale language : texts.locales()) {
            Span name = new Span(texts.get(language, "layout.language.own"));
            name.getElement().setAttribute("lang", language.getLanguage());
            MenuItem item = choices.addItem(name, _ -> speak(language));
            item.setCheckable(true);
            item.setChecked(language.equals(preferences.current().language()));
        }
    }

    /** A page is made in one language; what is typed into it comes back after it is loaded anew. */
    private void speak(Locale language) {
        preferences.choose(language);
        getUI().ifPresent(page -> page.getPage().reload());
    }

    private void addThemes(SubMenu choices) {
        Map<Theme, MenuItem> items = new EnumMap<>(Theme.class);
        for (Theme theme : Theme.values()) {
            MenuItem item = choices.addItem(getTranslation("layout.theme." + theme.name()), _ -> {
                preferences.choose(theme);
                check(items, theme);
            });
            item.setCheckable(true);
            items.put(theme, item);
        }
        check(items, preferences.current().theme());
    }

    private static void check(Map<Theme, MenuItem> items, Theme chosen) {
        items.forEach((theme, item) -> item.setChecked(theme == chosen));
    }

    private Component label(String heldRoles) {
        Avatar initials = new Avatar(person.name());
        initials.setAbbreviation(initials(person.name()));
        Span roles = new Span(heldRoles);
        roles.addClassName("roles");
        Div who = new Div(new Span(person.name()), roles);
        who.addClassName("who");
        Div label = new Div(initials, who);
        label.addClassName("label");
        return label;
    }

    private static String initials(String name) {
        return Arrays.stream(name.strip().split(" +"))
                .limit(2)
                .map(word -> word.substring(0, 1))
                .collect(Collectors.joining());
    }

    private void logOut() {
        getElement().executeJs("window.laksana.logOut()");
    }
}
