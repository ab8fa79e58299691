package id.laksana.shell.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.shared.Registration;
import id.laksana.agency.Agency;
import id.laksana.agency.AgencyRegistry;
import id.laksana.agency.CurrentAgency;
import id.laksana.organisation.Appearance;
import id.laksana.organisation.Appearances;
import id.laksana.web.ui.Place;
import io.micronaut.context.annotation.Prototype;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Where one is: the agency with its emblem, name and colour, and the way to one's other places. */
@Prototype
class AgencyPlace extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private final transient CurrentAgency current;
    private final transient Appearances appearances;
    private final transient Optional<Agency> agency;
    private final AgencySwitcher switcher;
    private @Nullable Registration listening;

    AgencyPlace(CurrentAgency current, AgencyRegistry registry, Appearances appearances, AgencySwitcher switcher) {
        this.current = current;
        this.appearances = appearances;
        this.switcher = switcher;
        this.agency = current.find().flatMap(registry::find);
        getContent().addClassName("place");
    }

    @Override
    protected void onAttach(AttachEvent event) {
        show(event.getUI());
        listening = Place.onChange(event.getUI(), () -> show(event.getUI()));
    }

    @Override
    protected void onDetach(DetachEvent event) {
        Optional.ofNullable(listening).ifPresent(Registration::remove);
    }

    private void show(UI page) {
        getContent().removeAll();
        getContent().add(switcher.around(agency.map(here -> here(here, page)).orElseGet(this::nowhere)));
    }

    private Component here(Agency here, UI page) {
        Appearance.Brief brief = appearances.brief();
        String name = brief.shortName().isEmpty() ? here.name() : brief.shortName();
        Place.call(page, name);
        page.getPage()
                .executeJs(
                        "document.documentElement.style.setProperty('--agency-hue', $0)",
                        brief.colour().hue());
        Div names = new Div(words("name", name));
        names.addClassName("names");
        if (!name.equals(here.name())) {
            names.add(words("official", here.name()));
        }
        return place(emblem(brief, here), names);
    }

    private EmblemTile emblem(Appearance.Brief brief, Agency here) {
        return brief.hasEmblem()
                ? EmblemTile.picture(
                        () -> current.serve(here.key(), () -> appearances.read().emblem()))
                : EmblemTile.letter(here.key().value());
    }

    private Component nowhere() {
        return place(words("name", getTranslation("layout.no-agency")));
    }

    private static Component place(Component... parts) {
        Div place = new Div(parts);
        place.addClassName("here");
        return place;
    }

    private static Span words(String className, String text) {
        Span words = new Span(text);
        words.addClassName(className);
        return words;
    }
}
