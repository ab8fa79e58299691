package id.laksana.organisation.members.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.Route;
import id.laksana.agency.AgencyFormats;
import id.laksana.agency.CurrentAgency;
import id.laksana.identity.Allowed;
import id.laksana.identity.Permission;
import id.laksana.identity.Role;
import id.laksana.identity.members.MemberActs;
import id.laksana.identity.members.Roster;
import id.laksana.identity.members.StaffMember;
import id.laksana.organisation.members.MemberPosts;
import id.laksana.organisation.setup.SetUpStep;
import id.laksana.organisation.setup.SetsUp;
import id.laksana.organisation.structure.Held;
import id.laksana.web.Formats;
import id.laksana.web.ui.InMenu;
import id.laksana.web.ui.PageBehalf;
import id.laksana.web.ui.Titled;
import id.laksana.web.ui.list.ListColumn;
import id.laksana.web.ui.list.ListFilter;
import id.laksana.web.ui.list.ListPage;
import id.laksana.web.ui.list.ListSource;
import id.laksana.web.ui.list.ListState;
import io.micronaut.context.annotation.Prototype;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** The agency's members, with what they may do and when they were last here. */
@Prototype
@SetsUp(SetUpStep.MEMBERS)
@Route(":agency/anggota")
@Allowed(Permission.MANAGE_MEMBERS)
@InMenu(order = 52, icon = VaadinIcon.USERS, setting = true)
class MembersView extends Div implements Titled {

    private static final long serialVersionUID = 1L;
    private static final Comparator<StaffMember> BY_NAME = Comparator.comparing(
                    StaffMember::name, String.CASE_INSENSITIVE_ORDER)
            .thenComparing(StaffMember::username);

    private final transient Roster roster;
    private final transient Formats formats;
    private final transient Map<UUID, List<Held>> held;
    private final transient MemberWords words = new MemberWords(this);
    private final transient ListFilter<Role> role = ListFilter.choice(
            "peran",
            getTranslation("member.roles"),
            getTranslation("member.roles.any"),
            List.of(Role.values()),
            words::role);
    private final transient ListFilter<MemberState> state = ListFilter.choice(
            "keadaan",
            getTranslation("member.state"),
            getTranslation("member.state.any"),
            List.of(MemberState.values()),
            words::state);

    MembersView(
            Roster roster,
            MemberActs acts,
            MemberPosts posts,
            CurrentAgency agency,
            AgencyFormats agencyFormats,
            PageBehalf behalf) {
        this.roster = roster;
        this.held = posts.today();
        this.formats = agencyFormats.in(getLocale());
        acts.settle();
        Roster.Standing standing = roster.refresh();
        ListPage<StaffMember> list = new ListPage<>(
                getTranslation("view.MembersView"),
                getTranslation("members.explanation"),
                ListSource.ofAll(this::matching),
                behalf);
        list.search(getTranslation("members.search")).filter(role).filter(state);
        if (standing != Roster.Standing.AS_KEYCLOAK_SAYS) {
            list.note(note(standing));
        }
        if (standing != Roster.Standing.NOT_SET_UP) {
            list.action(takeOn(acts, list));
        }
        addColumns(list);
        list.opens(member -> "/" + agency.get().value() + "/anggota/" + member.id());
        add(list);
        setSizeFull();
    }

    private void addColumns(ListPage<StaffMember> list) {
        ListColumn<StaffMember> name = list.chiefColumn("nama", getTranslation("member.name"), StaffMember::name)
                .sortable()
                .share(2);
        list.column("pengguna", getTranslation("member.username"), StaffMember::username)
                .sortable()
                .share(2);
        list.column("peran", getTranslation("member.roles"), words::roles).sortable();
        list.column("jabatan", getTranslation("member.posts"), this::posts).share(2);
        list.column("terakhir", getTranslation("member.last-seen"), this::lastSeen)
                .sortable()
                .narrow();
        list.column("keadaan", getTranslation("member.state"), member -> words.state(MemberState.of(member)))
                .badge(member -> MemberState.of(member).kind())
                .sortable()
                .narrow();
        list.column("lain", getTranslation("member.elsewhere"), words::elsewhere)
                .narrow();
        list.usually(name, false);
    }

    private Button takeOn(MemberActs acts, ListPage<StaffMember> list) {
        Button button = new Button(getTranslation("member.take-on"), VaadinIcon.PLUS.create());
        button.addThemeVariants(ButtonVariant.PRIMARY);
        button.addClickListener(_ -> new TakeOnDialog(acts, words, list::refresh).open());
        return button;
    }

    private Paragraph note(Roster.Standing standing) {
        String known = roster.toldAt().map(formats::moment).orElse("–");
        return new Paragraph(
                standing == Roster.Standing.NOT_SET_UP
                        ? getTranslation("members.not-set-up")
                        : getTranslation("members.unreachable", known));
    }

    private String posts(StaffMember member) {
        return held.getOrDefault(member.id(), List.of()).stream()
                .map(one -> one.manner().over(one.post().name()))
                .collect(Collectors.joining(", "));
    }

    private String lastSeen(StaffMember member) {
        return member.lastSeen().map(formats::moment).orElse("–");
    }

    private List<StaffMember> matching(ListState asked) {
        String sought = asked.words().toLowerCase(Locale.ROOT);
        Predicate<StaffMember> matches = member -> (member.name() + " " + member.username() + " " + posts(member))
                        .toLowerCase(Locale.ROOT)
                        .contains(sought)
                && role.of(asked).map(member.roles()::contains).orElse(true)
                && state.of(asked).map(MemberState.of(member)::equals).orElse(true);
        return roster.all().stream()
                .filter(matches)
                .sorted(asked.sorted()
                        .map(by -> by.descending() ? order(by).reversed() : order(by))
                        .orElse(BY_NAME))
                .toList();
    }

    private Comparator<StaffMember> order(ListState.Sorted by) {
        Comparator<StaffMember> order = switch (by.column()) {
            case "pengguna" -> Comparator.comparing(StaffMember::username);
            case "peran" -> Comparator.comparing(words::roles);
            case "terakhir" -> Comparator.comparing(member -> member.lastSeen().orElse(Instant.MIN));
            case "keadaan" -> Comparator.comparing(MemberState::of);
            default -> BY_NAME;
        };
        return order.thenComparing(BY_NAME);
    }
}
