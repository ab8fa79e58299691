package id.laksana.organisation.members.ui;

import static java.util.stream.Collectors.joining;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import id.laksana.agency.AgencyFormats;
import id.laksana.agency.CurrentAgency;
import id.laksana.identity.Access;
import id.laksana.identity.Allowed;
import id.laksana.identity.Permission;
import id.laksana.identity.members.MemberActs;
import id.laksana.identity.members.Roster;
import id.laksana.identity.members.StaffMember;
import id.laksana.organisation.structure.Unit;
import id.laksana.web.Formats;
import id.laksana.web.ui.DetailPage;
import id.laksana.web.ui.Status;
import id.laksana.web.ui.Titled;
import io.micronaut.context.annotation.Prototype;
import java.util.Optional;
import java.util.UUID;

/** One member: what they may do here, and what can be done about their account. */
@Prototype
@Route(":agency/anggota/:member")
@Allowed(Permission.MANAGE_MEMBERS)
class MemberView extends Div implements Titled, BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final transient Roster roster;
    private final transient MemberActs acts;
    private final transient PostsDesk desk;
    private final transient CurrentAgency agency;
    private final transient Formats formats;
    private final transient MemberWords words = new MemberWords(this);
    private final UUID me;
    private String name = "";

    MemberView(
            Roster roster,
            MemberActs acts,
            PostsDesk desk,
            CurrentAgency agency,
            AgencyFormats agencyFormats,
            Access access) {
        this.roster = roster;
        this.acts = acts;
        this.desk = desk;
        this.agency = agency;
        this.formats = agencyFormats.in(getLocale());
        this.me = access.caller().id();
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Roster.Standing standing = roster.refresh();
        Optional<StaffMember> member = id(event).flatMap(roster::find);
        if (member.isEmpty()) {
            event.rerouteToError(NotFoundException.class);
            return;
        }
        removeAll();
        add(page(member.get(), standing));
    }

    @Override
    public String getPageTitle() {
        return Titled.called(name);
    }

    private DetailPage page(StaffMember member, Roster.Standing standing) {
        name = member.name();
        MemberState state = MemberState.of(member);
        DetailPage page = new DetailPage(name);
        page.status(new Status(state.kind(), words.state(state)));
        page.fact(getTranslation("member.username"), member.username());
        page.fact(
                getTranslation("member.last-seen"),
                member.lastSeen().map(formats::moment).orElse(getTranslation("member.never-seen")));
        page.fact(getTranslation("member.elsewhere"), words.elsewhere(member));
        String edited = desk.editors().of(member.id()).stream().map(Unit::name).collect(joining(", "));
        if (!edited.isEmpty()) {
            page.fact(getTranslation("member.edits"), edited);
        }
        if (standing != Roster.Standing.AS_KEYCLOAK_SAYS) {
            page.note(note(getTranslation("member.unchangeable")));
        } else {
            notes(member).ifPresent(text -> page.note(note(text)));
            new MemberActions(acts, words, member, this::shown, this::left)
                    .addTo(page, member.id().equals(me));
        }
        page.tab("peran", getTranslation("member.roles"), () -> new RolesPanel(acts, words, member, this::shown));
        page.tab(
                "jabatan",
                getTranslation("member.posts"),
                () -> new PostsPanel(desk, member, formats, () -> shown(member)));
        return page;
    }

    private Optional<String> notes(StaffMember member) {
        if (member.id().equals(me)) {
            return Optional.of(getTranslation("member.yourself"));
        }
        return member.entrusted() ? Optional.empty() : Optional.of(getTranslation("member.not-entrusted"));
    }

    private static Paragraph note(String text) {
        Paragraph note = new Paragraph(text);
        note.addClassName("note");
        return note;
    }

    private void shown() {
        UI.getCurrent().refreshCurrentRoute(false);
    }

    private void shown(StaffMember member) {
        UI.getCurrent()
                .navigate(agency.get().value() + "/anggota/" + member.id(), QueryParameters.of("bagian", "jabatan"));
    }

    private void left() {
        UI.getCurrent().navigate(agency.get().value() + "/anggota");
    }

    private static Optional<UUID> id(BeforeEnterEvent event) {
        try {
            return event.getRouteParameters().get("member").map(UUID::fromString);
        } catch (IllegalArgumentException noId) {
            return Optional.empty();
        }
    }
}
