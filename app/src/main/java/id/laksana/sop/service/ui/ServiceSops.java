package id.laksana.sop.service.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import id.laksana.sop.service.ServableSop;
import id.laksana.sop.service.Service;
import id.laksana.sop.service.ServiceKeeping;
import id.laksana.web.StaleVersion;
import id.laksana.web.ui.Toast;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** By which SOPs a service is served, and by which of them the counter begins it. */
final class ServiceSops extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private final transient ServiceKeeping keeping;
    private final transient Service service;
    private final transient Runnable saved;
    private final MultiSelectComboBox<ServableSop> sops = new MultiSelectComboBox<>(getTranslation("service.sops"));
    private final Select<ServableSop> starting = new Select<>();

    /** @param saved shows the service as it is stored now */
    ServiceSops(ServiceKeeping keeping, Service service, Runnable saved) {
        this.keeping = keeping;
        this.service = service;
        this.saved = saved;
        List<ServableSop> all = keeping.sops();
        sops.setItems(all);
        sops.setItemLabelGenerator(this::called);
        sops.setHelperText(getTranslation("service.sops.help"));
        sops.setWidthFull();
        starting.setLabel(getTranslation("service.starting"));
        starting.setHelperText(getTranslation("service.starting.help"));
        starting.setItemLabelGenerator(sop -> sop == null ? getTranslation("service.starting.none") : sop.name());
        starting.setEmptySelectionAllowed(true);
        starting.setEmptySelectionCaption(getTranslation("service.starting.none"));
        starting.setWidthFull();
        Set<ServableSop> serving =
                all.stream().filter(sop -> service.id().equals(sop.service())).collect(Collectors.toSet());
        sops.addValueChangeListener(change -> offer(change.getValue()));
        sops.setValue(serving);
        offer(serving);
        serving.stream().filter(ServableSop::startsHere).findFirst().ifPresent(starting::setValue);
        getContent().addClassName("service-sops");
        getContent().add(new H2(getTranslation("service.sops.title")));
        if (all.isEmpty()) {
            getContent().add(new Paragraph(getTranslation("service.sops.none")));
        } else {
            getContent().add(sops, starting, new Button(getTranslation("service.sops.save"), _ -> save()));
        }
    }

    private void offer(Set<ServableSop> chosen) {
        Optional<ServableSop> before = Optional.ofNullable(starting.getValue());
        starting.setItems(chosen.stream().toList());
        before.filter(chosen::contains).ifPresent(starting::setValue);
    }

    private String called(ServableSop sop) {
        boolean elsewhere = sop.service() != null && !sop.service().equals(service.id());
        return elsewhere ? getTranslation("service.sops.elsewhere", sop.name()) : sop.name();
    }

    private void save() {
        Set<UUID> chosen = sops.getValue().stream().map(ServableSop::id).collect(Collectors.toSet());
        try {
            keeping.assign(
                    service, chosen, Optional.ofNullable(starting.getValue()).map(ServableSop::id));
            Toast.done(getTranslation("form.saved"));
            saved.run();
        } catch (StaleVersion _) {
            Toast.refused(getTranslation("refusal.stale.text"));
        }
    }
}
