package id.laksana.sop.approval.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import id.laksana.sop.approval.Impact;
import id.laksana.sop.procedure.TimeTotal;
import id.laksana.sop.service.TimeWords;
import id.laksana.sop.sheet.Sheet;
import id.laksana.sop.ui.FindingWords;
import id.laksana.web.Formats;
import java.util.Optional;

/** What changes when a draft counts: what it replaces, how times change against the promise, who refers to it, who acts. */
final class ImpactPanel extends Composite<Section> {

    private static final long serialVersionUID = 1L;

    private final transient Formats formats;
    private final UnorderedList list = new UnorderedList();
    private final String agency;

    ImpactPanel(Impact impact, Sheet sheet, Ratifying services) {
        this.formats = services.formats().in(getLocale());
        this.agency = services.agency().get().value();
        getContent().addClassName("impact");
        getContent().add(new H3(getTranslation("impact.title")), list);
        replaced(impact);
        impact.running().ifPresent(count -> say(getTranslation("impact.running", count)));
        times(impact);
        if (!impact.untimed().isEmpty()) {
            String steps = new FindingWords(this, sheet).steps(impact.untimed());
            say(getTranslation("impact.untimed", impact.untimed().size(), steps))
                    .addClassName("warning");
        }
        impact.services().forEach(this::served);
        naming(impact);
        impact.performers().forEach(this::cast);
    }

    private void replaced(Impact impact) {
        if (impact.replaced().isEmpty()) {
            say(getTranslation("impact.first"));
        }
        impact.replaced()
                .forEach(version -> say(version.since()
                        .map(since -> getTranslation("impact.replaces", version.no(), formats.date(since)))
                        .orElseGet(() -> getTranslation("impact.replaces-old", version.no()))));
    }

    private void times(Impact impact) {
        if (impact.times().stream().noneMatch(Impact.EndTime::isChanged)) {
            say(getTranslation("impact.times.same"));
        }
        impact.times().stream().filter(Impact.EndTime::isChanged).forEach(time -> say(time(time)));
    }

    private String time(Impact.EndTime time) {
        String end = getTranslation("outcome." + time.outcome());
        return getTranslation("impact.time", end, words(time.before()), words(time.after()));
    }

    private String words(Optional<TimeTotal> time) {
        return time.map(total -> TimeWords.plainly(total, this::getTranslation))
                .orElseGet(() -> getTranslation("impact.time.none"));
    }

    private void served(Impact.Served service) {
        String serves = service.startsHere()
                ? getTranslation("impact.starts", service.name())
                : getTranslation("impact.serves", service.name());
        String promise = service.promise()
                .map(told -> " " + getTranslation("impact.promise", TimeWords.of(told, this::getTranslation)))
                .orElse("");
        ListItem item = say(serves + promise);
        if (service.isPromisedTooShort()) {
            item.add(" " + getTranslation("impact.too-long", words(service.after())));
            item.addClassName("warning");
        }
    }

    private void naming(Impact impact) {
        if (!impact.naming().isEmpty()) {
            ListItem item = say(getTranslation("impact.naming") + " ");
            impact.naming().forEach(other -> item.add(link(other)));
        }
    }

    private Component link(Impact.Naming other) {
        Anchor link = new Anchor("/" + agency + "/sop/" + other.code(), other.name());
        link.setTarget("_blank");
        return new Div(link);
    }

    private void cast(Impact.Cast performer) {
        if (!performer.comes()) {
            say(getTranslation("impact.goes", performer.name()));
        } else if (performer.bound()) {
            say(getTranslation("impact.comes", performer.name()));
        } else {
            say(getTranslation("impact.comes-unbound", performer.name())).addClassName("warning");
        }
    }

    private ListItem say(String text) {
        ListItem item = new ListItem(text);
        list.add(item);
        return item;
    }
}
