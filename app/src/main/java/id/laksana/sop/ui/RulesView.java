package id.laksana.sop.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.Route;
import id.laksana.identity.Access;
import id.laksana.identity.Allowed;
import id.laksana.identity.Permission;
import id.laksana.sop.approval.FourEyes;
import id.laksana.sop.approval.ui.FourEyesChoice;
import id.laksana.sop.check.KeptRule;
import id.laksana.sop.check.RuleProfiles;
import id.laksana.sop.check.Strictness;
import id.laksana.web.ui.InMenu;
import id.laksana.web.ui.PageBehalf;
import id.laksana.web.ui.Titled;
import id.laksana.web.ui.list.ListFilter;
import id.laksana.web.ui.list.ListPage;
import id.laksana.web.ui.list.ListSource;
import id.laksana.web.ui.list.ListState;
import io.micronaut.context.annotation.Prototype;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** The rules that SOPs are held against, kept by the agency's administrators. */
@Prototype
@Route(":agency/aturan")
@Allowed(Permission.EDIT_SOPS)
@InMenu(order = 70, icon = VaadinIcon.CHECK_SQUARE_O, setting = true)
class RulesView extends Div implements Titled {

    private static final long serialVersionUID = 1L;

    private static final String RULE = "aturan";
    private static final String NOW = "tingkat";
    private static final String USUAL = "biasanya";

    private final transient RuleProfiles profiles;
    private final transient RuleWords words = new RuleWords(this);
    private final transient ListFilter<Strictness> now = ListFilter.choice(
            NOW,
            getTranslation("rules.now"),
            getTranslation("rules.level.any"),
            List.of(Strictness.ERROR, Strictness.WARNING, Strictness.HINT, Strictness.OFF),
            strictness -> words.strictness(strictness).word());
    private final transient ListFilter<State> state = ListFilter.choice(
            "pilihan",
            getTranslation("rules.state"),
            getTranslation("rules.state.any"),
            List.of(State.values()),
            choice -> getTranslation("rules.state.of." + choice.name()));

    /** Whether the agency has decided on a rule. */
    private enum State {
        CHANGED,
        USUAL;

        static State of(KeptRule kept) {
            return kept.isChanged() ? CHANGED : USUAL;
        }
    }

    RulesView(RuleProfiles profiles, FourEyes fourEyes, Access access, PageBehalf behalf) {
        this.profiles = profiles;
        ListPage<KeptRule> list = new ListPage<>(
                getTranslation("view.RulesView"),
                getTranslation("rules.explanation"),
                ListSource.ofAll(this::matching),
                behalf);
        list.search(getTranslation("rules.search"));
        list.filter(now).filter(state);
        list.chiefColumn(RULE, getTranslation("rules.rule"), kept -> words.title(kept.rule()))
                .sortable()
                .share(2);
        list.column(
                        NOW,
                        getTranslation("rules.now"),
                        kept -> words.strictness(kept.effective()).word())
                .badge(kept -> words.strictness(kept.effective()).kind())
                .sortable()
                .narrow();
        list.column(USUAL, getTranslation("rules.usual"), this::usual)
                .sortable()
                .narrow();
        list.column(
                        "dasar",
                        getTranslation("rules.clause"),
                        kept -> words.clause(kept.rule().clause()))
                .share(2);
        list.column("kekuatan", getTranslation("rules.standing"), this::standing);
        String person = access.caller().id().toString();
        list.opensHere(kept -> new RuleDialog(profiles, words, person, list::refresh).open(kept));
        list.note(new FourEyesChoice(fourEyes));
        add(list);
        setSizeFull();
    }

    private List<KeptRule> matching(ListState asked) {
        String sought = asked.words().toLowerCase(Locale.ROOT);
        return profiles.rules().stream()
                .filter(kept -> text(kept).contains(sought))
                .filter(kept -> now.of(asked).map(kept.effective()::equals).orElse(true))
                .filter(kept -> state.of(asked).map(State.of(kept)::equals).orElse(true))
                .sorted(asked.sorted().map(this::order).orElse(Comparator.comparing(KeptRule::rule)))
                .toList();
    }

    private Comparator<KeptRule> order(ListState.Sorted by) {
        Comparator<KeptRule> order = switch (by.column()) {
            case NOW -> Comparator.comparing(KeptRule::effective);
            case USUAL -> Comparator.comparing(kept -> kept.rule().severity());
            default -> Comparator.comparing(kept -> words.title(kept.rule()));
        };
        return by.descending() ? order.reversed() : order;
    }

    private String text(KeptRule kept) {
        return (words.title(kept.rule()) + " " + words.clause(kept.rule().clause())).toLowerCase(Locale.ROOT);
    }

    private String usual(KeptRule kept) {
        return words.severity(kept.rule().severity()).word();
    }

    private String standing(KeptRule kept) {
        return words.standing(kept.rule().clause()).word();
    }
}
