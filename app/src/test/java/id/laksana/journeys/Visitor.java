package id.laksana.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Cookie;
import id.laksana.demo.DemoAccount;
import id.laksana.testing.Installation;
import id.laksana.testing.LoginTurn;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Someone at a browser of their own, who notices everything that the browser complains of. */
final class Visitor implements AutoCloseable {

    /** A page that is left says goodbye to its push, whose login may have ended by then. */
    private static final Pattern GOODBYE = Pattern.compile("401 POST .*/VAADIN/push.*X-Atmosphere-Transport=close");

    private static final String AT_REST = """
            () => new Promise((rest) => requestIdleCallback(() => requestAnimationFrame(() => setTimeout(rest))))""";

    private final Installation installation;
    private final Counters counters;
    private final Chromium chromium;
    private final BrowserContext browser;
    private final Pictures pictures;
    private final Page page;
    private final List<String> complaints = new ArrayList<>();
    private final List<Pattern> expected = new ArrayList<>(List.of(GOODBYE));

    Visitor(Installation installation, Counters counters, Pictures pictures) {
        this.installation = installation;
        this.counters = counters;
        this.chromium = counters.take();
        this.browser = chromium.fresh();
        this.pictures = pictures;
        browser.onWebError(error -> complaints.add("script: " + error.error()));
        browser.onConsoleMessage(this::notice);
        browser.onResponse(this::notice);
        browser.onRequestFailed(this::notice);
        this.page = browser.newPage();
    }

    Installation installation() {
        return installation;
    }

    BrowserContext browser() {
        return browser;
    }

    Pictures pictures() {
        return pictures;
    }

    /** The first tab. */
    Page page() {
        return page;
    }

    Page open(Page tab, String path) {
        tab.navigate(address(path));
        return tab;
    }

    Page newTab(String path) {
        return open(browser.newPage(), path);
    }

    String address(String path) {
        return installation.base() + path;
    }

    /** Begins at the first page, as someone without a bookmark does, and is taken to where such a person works. */
    Page logIn(String username, String landing) {
        browser.addCookies(chromium.logins().getOrDefault(username, List.of()));
        open(page, "/");
        if (asksForPassword()) {
            enterPassword(page, username);
        }
        isAt(page, landing);
        chromium.logins().put(username, cookies());
        return page;
    }

    /** Opens a page as someone who is at work already; whoever is not yet begins at the first page. */
    Page openAs(String username, String landing, String path) {
        List<Cookie> login = chromium.logins().get(username);
        if (login == null) {
            return open(logIn(username, landing), path);
        }
        browser.addCookies(login);
        open(page, path);
        if (asksForPassword()) {
            enterPassword(page, username);
        }
        return page;
    }

    private boolean asksForPassword() {
        Locator form = page.locator("#username");
        assertThat(form.or(page.locator("vaadin-app-layout")).first()).isVisible();
        return form.isVisible();
    }

    private List<Cookie> cookies() {
        return browser.cookies().stream()
                .map(cookie -> new Cookie(cookie.name, cookie.value)
                        .setDomain(cookie.domain)
                        .setPath(cookie.path)
                        .setHttpOnly(cookie.httpOnly)
                        .setSecure(cookie.secure)
                        .setSameSite(cookie.sameSite))
                .toList();
    }

    void enterPassword(Page tab, String username) {
        tab.locator("#username").fill(username);
        tab.locator("#password").fill(DemoAccount.PASSWORD);
        LoginTurn.of(
                username,
                () -> tab.waitForResponse(
                        answer -> answer.url().contains("/login-actions/authenticate"),
                        () -> tab.locator("#kc-login").click()));
    }

    void isAt(Page tab, String path) {
        assertThat(tab).hasURL(address(path));
    }

    /** As a person would: after the page has come to rest. It notes a step in the history a moment after it shows it. */
    static void goBack(Page tab, String address) {
        assertThat(tab).hasURL(address);
        tab.evaluate(AT_REST);
        tab.goBack();
    }

    /** A complaint that belongs to the journey. */
    void expects(String complaint) {
        expected.add(Pattern.compile(complaint));
    }

    void hasNothingToComplainOf() {
        assertThat(complaints)
                .as("complaints of the browser")
                .filteredOn(complaint -> expected.stream()
                        .noneMatch(pattern -> pattern.matcher(complaint).find()))
                .isEmpty();
    }

    /** Pictures what the tabs show now, for who asks why a journey failed. */
    void showLast(String journey) {
        browser.pages().forEach(tab -> pictures.takeLast(tab, journey));
    }

    static Locator heading(Page tab, String name) {
        return tab.getByRole(
                AriaRole.HEADING,
                new Page.GetByRoleOptions().setName(name).setExact(true).setLevel(1));
    }

    /** What opens the menu of one's account. */
    static Locator account(Page tab, String person) {
        return account(tab, "Akun", person);
    }

    static Locator account(Page tab, String word, String person) {
        return tab.getByRole(AriaRole.MENUITEM, new Page.GetByRoleOptions().setName(word + " " + person));
    }

    static Locator menu(Page tab) {
        return tab.getByRole(AriaRole.NAVIGATION, new Page.GetByRoleOptions().setName("Menu utama"));
    }

    static Locator toast(Page tab, String text) {
        return tab.locator("vaadin-notification-card")
                .filter(new Locator.FilterOptions().setHasText(text))
                .last();
    }

    static Locator button(Page tab, String name) {
        return tab.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name));
    }

    /** Presses the button and waits for the server's answer to just that. */
    static void press(Page tab, String name) {
        tab.bringToFront();
        tab.waitForResponse(Visitor::answersClick, () -> button(tab, name).click());
    }

    private static boolean answersClick(Response response) {
        String sent = response.request().postData();
        return response.url().contains("v-r=uidl") && sent != null && sent.contains("\"event\":\"click\"");
    }

    private void notice(ConsoleMessage message) {
        boolean told = message.text().startsWith("Failed to load resource");
        if (message.type().equals("error") && !told && isOurs(message.location())) {
            complaints.add("console: " + message.text());
        }
    }

    private void notice(Response response) {
        if (response.status() >= 400 && isOurs(response.url())) {
            complaints.add(response.status() + " " + response.request().method() + " " + response.url());
        }
    }

    /** What a page had under way when it was left is not counted. */
    private void notice(Request request) {
        boolean left = "net::ERR_ABORTED".equals(request.failure());
        if (!left && isOurs(request.url())) {
            complaints.add("failed " + request.method() + " " + request.url() + ": " + request.failure());
        }
    }

    private boolean isOurs(String url) {
        return url.startsWith(address("/"));
    }

    @Override
    public void close() {
        browser.close();
        counters.giveBack(chromium);
    }
}
