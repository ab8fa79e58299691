package id.laksana.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Keyboard;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import id.laksana.migrations.AgencyKey;
import id.laksana.sop.procedure.StepId;
import id.laksana.tenantadmin.realm.AgencyRole;
import id.laksana.testing.AppProcess;
import id.laksana.testing.Beside;
import id.laksana.testing.Installation;
import id.laksana.testing.Until;
import id.laksana.testing.WrittenDraft;
import id.laksana.web.Texts;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;

/** A server dies while somebody types into a draft, again and again: what it had acknowledged is there, and what it had not is sent again. */
@ExtendWith(Journeys.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Beside
class EditorKilledIT {

    private static final int KILLS = Boolean.getBoolean("laksana.long") ? 20 : 2;
    private static final AgencyKey BLITAR = new AgencyKey("blitar");
    private static final String CODE = "uji-server-mati";

    /** Longer than the page waits before it saves. */
    private static final int BETWEEN_WORDS = 800;

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    /** Tells of each edit that waits in the page, and of each that waits no more because the server has acknowledged it. */
    private static final String WATCH = """
            const put = Storage.prototype.setItem;
            let before = new Set();
            Storage.prototype.setItem = function (name, value) {
              if (name.startsWith('typed:draft:')) {
                const now = new Set(JSON.parse(value).queue.map((op) => op.key));
                before.forEach((key) => now.has(key) || window.acknowledged(key));
                before = now;
              }
              put.call(this, name, value);
            };
            const stored = sessionStorage.getItem('typed:draft:' + location.pathname);
            if (stored) before = new Set(JSON.parse(stored).queue.map((op) => op.key));
            """;

    private final Installation installation = Installation.get();
    private final WrittenDraft draft = new WrittenDraft(installation, BLITAR, CODE);
    private final Set<String> acknowledged = ConcurrentHashMap.newKeySet();
    private final Random random = new Random(20);
    private AppProcess app;

    @BeforeAll
    void start() {
        app = new AppProcess(installation);
    }

    @AfterAll
    void stop() {
        app.close();
        draft.forget();
    }

    @Test
    void shouldLoseNothingThatWasTypedHoweverOftenTheServerDies(Visitor visitor) {
        String writer = Hiring.member(installation, "penulis-mati", Texts.INDONESIAN, AgencyRole.ADMINISTRATOR, BLITAR);
        List<StepId> rows = draft.begin(KILLS);
        Page page = visitor.page();
        page.exposeFunction("acknowledged", key -> acknowledged.add((String) key[0]));
        page.addInitScript(WATCH);
        page.navigate(app.base() + "/blitar/sop/" + CODE + "/ubah");
        visitor.enterPassword(page, writer);
        List<String> typed = new ArrayList<>();

        for (StepId row : rows) {
            typed.add(typeWhileTheServerDies(page, row));
        }

        assertThat(draft.activities()).containsAll(typed);
        assertThat(draft.keys()).containsAll(acknowledged);
        System.out.printf("%d kills, %d edits acknowledged, none lost%n", KILLS, acknowledged.size());
    }

    private String typeWhileTheServerDies(Page page, StepId row) {
        String text = "Langkah " + row + " ditulis selagi peladen mati";
        Locator cell = page.locator("[data-edit='row/" + row + "/ACTIVITY']");
        cell.click();
        Thread death = Thread.startVirtualThread(() -> {
            Until.passed(Duration.ofMillis(500 + random.nextInt(4_000)));
            app.kill();
        });
        for (String word : List.of(text.split("(?<= )"))) {
            page.keyboard().type(word, new Keyboard.TypeOptions().setDelay(30));
            page.waitForTimeout(BETWEEN_WORDS);
        }
        page.keyboard().press("Enter");
        join(death);
        app.startAgain();
        Until.within(PATIENCE, () -> {
            page.waitForTimeout(100);
            return draft.activities().contains(text);
        });
        page.waitForCondition(
                () -> page.locator(".editor-status[data-state=saved]").isVisible());
        return text;
    }

    private static void join(Thread thread) {
        try {
            thread.join();
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }
}
