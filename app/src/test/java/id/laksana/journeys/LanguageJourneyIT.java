package id.laksana.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static id.laksana.journeys.Visitor.account;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.vaadin.flow.router.Route;
import id.laksana.migrations.AgencyKey;
import id.laksana.tenantadmin.realm.AgencyRole;
import id.laksana.tenantadmin.realm.RealmRole;
import id.laksana.testing.Beside;
import id.laksana.testing.Installation;
import id.laksana.web.Texts;
import io.micronaut.inject.qualifiers.Qualifiers;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Every page that there is, in each language, with every menu open: no word of the other. */
@ExtendWith(Journeys.class)
@Beside
class LanguageJourneyIT {

    private static final AgencyKey KUDUS = new AgencyKey("kudus");
    private static final AgencyKey DAIRI = new AgencyKey("dairi");

    /** What is read or heard, through all shadow roots; what is marked as of another language is left out. */
    private static final String SAID = """
            () => {
                const page = document.documentElement.lang;
                const said = [document.title];
                const walk = (node) => {
                    if (node instanceof Text) {
                        const box = document.createRange();
                        box.selectNodeContents(node);
                        if (box.getClientRects().length) said.push(node.textContent);
                        return;
                    }
                    if (node instanceof Element) {
                        if (['SCRIPT', 'STYLE', 'TEMPLATE'].includes(node.tagName)) return;
                        if (node.lang && node.lang !== page) return;
                        for (const name of ['aria-label', 'aria-description', 'title', 'placeholder', 'alt']) {
                            if (node.hasAttribute(name)) said.push(node.getAttribute(name));
                        }
                    }
                    if (node.shadowRoot) walk(node.shadowRoot);
                    node.childNodes.forEach(walk);
                };
                walk(document.documentElement);
                return said.map((text) => text.trim().replace(/\\s+/g, ' ')).filter((text) => text);
            }""";

    /** Before any script of the page: what each class says as Vaadin wrote it. */
    private static final String REMEMBER_DEFAULTS = """
            window.defaults = {};
            const { define } = customElements;
            const remembering = (teaching) => (tag, type, options) => {
                if (type.defaultI18n) window.defaults[tag] = JSON.stringify(type.defaultI18n);
                teaching(tag, type, options);
            };
            Object.defineProperty(customElements, 'define', {
                configurable: true,
                get: () => define,
                set: (teaching) => Object.defineProperty(customElements, 'define', { value: remembering(teaching) }),
            });""";

    private static final String SOP = "izin-usaha-industri";

    private static final String STILL_DEFAULT = """
            () => {
                const strings = (value) => typeof value === 'string' ? [value]
                    : value && typeof value === 'object' ? Object.values(value).flatMap(strings) : [];
                return Object.entries(window.defaults).flatMap(([tag, before]) => {
                    const now = strings(customElements.get(tag).defaultI18n);
                    return strings(JSON.parse(before)).filter((text) => text.length > 2 && now.includes(text))
                        .map((text) => tag + ': ' + text);
                });
            }""";

    @Test
    void shouldSpeakIndonesianOnly(Visitor visitor) {
        speaksOnly(visitor, Texts.INDONESIAN, "Akun");
    }

    @Test
    void shouldSpeakEnglishOnly(Visitor visitor) {
        speaksOnly(visitor, Texts.ENGLISH, "Account");
    }

    @Test
    void shouldSpeakIndonesianBeforeTheLoginAndAfterIt(Visitor visitor) {
        Wording wording = new Wording(visitor.installation(), Texts.INDONESIAN);

        visitor.open(visitor.page(), "/");
        assertThat(visitor.page().locator("html")).hasAttribute("lang", "id");
        assertThat(wording.wrong(said(visitor.page()), wording::isForeign)).isEmpty();
        visitor.open(visitor.page(), "/keluar/selesai");
        assertThat(wording.wrong(said(visitor.page()), wording::isUnknown)).isEmpty();
    }

    /** Some months share their names. Keycloak logs people in, and the other components that keep their words are commercial. */
    @Test
    void shouldLeaveNoComponentItsOwnWords(Visitor visitor) {
        visitor.page().addInitScript(REMEMBER_DEFAULTS);
        Page page = visitor.logIn(Hiring.officer(visitor.installation(), "kata", KUDUS), "/kudus");
        assertThat(account(page, Hiring.NAME)).isVisible();

        @SuppressWarnings("unchecked")
        List<String> untaught = (List<String>) page.evaluate(STILL_DEFAULT);

        assertThat((Integer) page.evaluate("Object.keys(window.defaults).length"))
                .isGreaterThan(10);
        assertThat(untaught)
                .allMatch(word -> word.matches(
                        "vaadin-(crud|dashboard|login-form|login-overlay): .*|.*: (April|September|November)"));
    }

    private static void speaksOnly(Visitor visitor, Locale language, String accountWord) {
        String everybody = everybody(visitor.installation(), language);
        Page page = visitor.logIn(everybody, "/");
        List<String> addresses = addresses(visitor.installation());
        List<String> wrong = new ArrayList<>();
        for (String address : addresses) {
            visitor.open(page, address);
            assertThat(account(page, accountWord, Hiring.NAME)).isVisible();
            Wording wording = wording(visitor.installation(), language, address);
            List<String> said = said(page);
            said.addAll(saidInMenus(page));
            assertThat(said).as(address).hasSizeGreaterThan(5);
            wording.wrong(said, word -> wording.isForeign(word) || wording.isUnknown(word))
                    .forEach(word -> wrong.add(address + ": " + word));
        }
        visitor.expects("404 GET .*/tidak-ada$");
        visitor.expects("500 .*");

        assertThat(addresses).hasSizeGreaterThan(7);
        assertThat(wrong).isEmpty();
    }

    private static Wording wording(Installation installation, Locale language, String address) {
        Wording wording = new Wording(installation, language);
        return address.contains("/contoh-") ? wording.withSamples() : wording;
    }

    /** Someone who may open every page. */
    private static String everybody(Installation installation, Locale language) {
        String username = Hiring.member(
                installation, "serba-" + language.getLanguage(), language, AgencyRole.ADMINISTRATOR, KUDUS, DAIRI);
        installation.realm().users().grantRealmRole(username, RealmRole.OPERATOR);
        installation.realm().users().grantRealmRole(username, RealmRole.SUPERVISOR);
        installation.realm().users().setRegions(username, List.of("33"));
        return username;
    }

    private static List<String> addresses(Installation installation) {
        Stream<String> templates =
                installation.app().getBeanDefinitions(Qualifiers.<Object>byStereotype(Route.class)).stream()
                        .map(view ->
                                view.getBeanType().getAnnotation(Route.class).value());
        Stream<String> parts = Stream.of("tabel", "formulir", "waktu", "temuan", "pembacaan", "versi")
                .map(part -> ":agency/sop/" + SOP + "?bagian=" + part);
        return Stream.of(templates, Stream.of(":agency/tidak-ada"), parts)
                .flatMap(all -> all)
                .map(template ->
                        "/" + template.replaceFirst(":agency", KUDUS.value()).replaceAll(":[^/]+", "x"))
                .toList();
    }

    @SuppressWarnings("unchecked")
    private static List<String> said(Page page) {
        return new ArrayList<>((List<String>) page.evaluate(SAID));
    }

    private static List<String> saidInMenus(Page page) {
        List<String> said = new ArrayList<>();
        Locator menus = page.locator("vaadin-menu-bar-button[aria-haspopup=true]:visible");
        for (int menu = 0; menu < menus.count(); menu++) {
            menus.nth(menu).click();
            Locator further = page.locator("[role=menu] [role=menuitem][aria-haspopup=true]:visible");
            for (int item = 0; item < further.count(); item++) {
                further.nth(item).click();
                said.addAll(said(page));
            }
            said.addAll(said(page));
            page.keyboard().press("Escape");
            page.keyboard().press("Escape");
        }
        return said;
    }
}
