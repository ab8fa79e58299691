package id.laksana.sop.ui;

import static java.util.stream.Collectors.joining;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import id.laksana.organisation.structure.Post;
import id.laksana.organisation.structure.Signatories.Filled;
import id.laksana.organisation.structure.Signing;
import id.laksana.sop.binding.Casts.Part;
import id.laksana.web.ui.Status;
import id.laksana.web.ui.StatusBadge;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;

/** Who the performers of an SOP are in the agency today. */
final class CastPanel extends Div {

    private static final long serialVersionUID = 1L;

    private final transient Reader reader;

    /**
     * Who looks, and when.
     *
     * @param root of the agency's addresses
     * @param readsPosts whether posts have pages for them
     * @param binds whether they may say who a performer is
     */
    record Reader(String root, LocalDate today, boolean readsPosts, boolean binds) {}

    CastPanel(List<Part> parts, Reader reader) {
        this.reader = reader;
        add(new Paragraph(getTranslation("cast.explanation")));
        UnorderedList list = new UnorderedList();
        list.addClassName("cast");
        parts.forEach(part -> list.add(item(part)));
        add(list);
    }

    private ListItem item(Part part) {
        Div whose = new Div();
        whose.addClassName("whose");
        part.standing().filter(standing -> standing.isRecorded()).ifPresent(standing -> {
            Span recorded =
                    new Span(getTranslation("cast.recorded", getTranslation("binding.standing." + standing.name())));
            recorded.addClassName("standing");
            whose.add(recorded);
        });
        part.posts().forEach(filled -> whose.add(line(filled)));
        if (!part.bound()) {
            whose.add(unbound(part));
        }
        return new ListItem(new H3(part.performer().name()), whose);
    }

    private Div line(Filled filled) {
        Post post = filled.post();
        Div line = new Div();
        line.add(
                reader.readsPosts()
                        ? new Anchor(reader.root() + "/organisasi/jabatan/" + post.id(), post.name())
                        : new Span(post.name()));
        if (!post.isOpen(reader.today())) {
            line.add(new StatusBadge(new Status(Status.Kind.NEUTRAL, getTranslation("organisation.closed"))));
        } else if (filled.holders().isEmpty()) {
            line.add(new StatusBadge(new Status(Status.Kind.WARNING, getTranslation("organisation.vacant"))));
        } else {
            Span holders = new Span(filled.holders().stream().map(this::holder).collect(joining("; ")));
            holders.addClassName("holders");
            line.add(holders);
        }
        return line;
    }

    private String holder(Signing.Signatory one) {
        String name = one.official().printedName();
        return switch (one.manner()) {
            case DEFINITIVE -> name;
            case PLT -> name + " (" + getTranslation("organisation.plt") + ")";
            case PLH -> name + " (" + getTranslation("organisation.plh") + ")";
        };
    }

    private Div unbound(Part part) {
        Div line = new Div(new StatusBadge(new Status(Status.Kind.WARNING, getTranslation("binding.state.UNBOUND"))));
        if (reader.binds()) {
            String sought = URLEncoder.encode(part.performer().name(), StandardCharsets.UTF_8);
            Anchor bind = new Anchor(reader.root() + "/pelaksana?cari=" + sought, getTranslation("cast.bind"));
            bind.setAriaLabel(getTranslation("cast.bind-whom", part.performer().name()));
            line.add(bind);
        }
        return line;
    }
}
