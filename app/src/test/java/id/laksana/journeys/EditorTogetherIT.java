package id.laksana.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import id.laksana.migrations.AgencyKey;
import id.laksana.sop.procedure.StepId;
import id.laksana.tenantadmin.realm.AgencyRole;
import id.laksana.testing.AppProcess;
import id.laksana.testing.Beside;
import id.laksana.testing.Installation;
import id.laksana.testing.WrittenDraft;
import id.laksana.web.Texts;
import java.util.List;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;

/** Two people write one draft at two nodes: they see each other, and nobody's words are lost where both write the same cell. */
@ExtendWith(Journeys.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Beside
class EditorTogetherIT {

    private static final AgencyKey BLITAR = new AgencyKey("blitar");
    private static final String CODE = "uji-berdua";
    private static final String PAGE = "/blitar/sop/" + CODE + "/ubah";
    private static final double PATIENCE = 20_000;

    private final Installation installation = Installation.get();
    private final WrittenDraft draft = new WrittenDraft(installation, BLITAR, CODE);
    private AppProcess node;

    @BeforeAll
    void start() {
        node = new AppProcess(installation);
    }

    @AfterAll
    void stop() {
        node.close();
        draft.forget();
    }

    @Test
    void shouldShowWhatOthersWriteAndKeepBothTextsOfACell(Visitor visitor) {
        List<StepId> rows = draft.begin(2);
        Page here = writer(
                visitor, visitor.page(), "penulis-satu", installation.base().toString());
        try (BrowserContext other = visitor.browser().browser().newContext()) {
            Page there =
                    writer(visitor, other.newPage(), "penulis-dua", node.base().toString());
            Locator first = activity(there, rows.getFirst());

            assertThat(there.locator(".rings .who")).containsText(Hiring.NAME, patiently());
            write(here, rows.getFirst(), "Menerima berkas");
            assertThat(first).containsText("Menerima berkas", patiently());

            bothWrite(here, there, rows.getLast());

            assertThat(conflict(there)).containsText("Mencatat di agenda", patiently());
            assertThat(conflict(there)).containsText("Mencatat di buku");
            assertThat(conflict(here)).containsText("Mencatat di agenda", patiently());
            Assertions.assertThat(draft.activities()).contains("Mencatat di buku");

            conflict(there).locator("button").last().click();
            assertThat(activity(here, rows.getLast())).containsText("Mencatat di agenda", patiently());
            assertThat(conflict(here)).hasCount(0);
            Assertions.assertThat(draft.draft().orElseThrow().beside()).isEmpty();
        }
    }

    /** The one goes on writing in a cell that the other has written meanwhile. */
    private static void bothWrite(Page here, Page there, StepId row) {
        activity(there, row).click();
        there.keyboard().type("Mencatat");
        write(here, row, "Mencatat di buku");
        there.keyboard().type(" di agenda");
        there.keyboard().press("Tab");
    }

    private static void write(Page page, StepId row, String text) {
        activity(page, row).click();
        page.keyboard().type(text);
        page.keyboard().press("Tab");
        assertThat(page.locator(".editor-status[data-state=saved]")).isVisible();
    }

    private Page writer(Visitor visitor, Page page, String name, String base) {
        String username = Hiring.member(installation, name, Texts.INDONESIAN, AgencyRole.ADMINISTRATOR, BLITAR);
        page.navigate(base + PAGE);
        visitor.enterPassword(page, username);
        assertThat(page.locator(".editor-status"))
                .isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(PATIENCE));
        return page;
    }

    private static Locator activity(Page page, StepId row) {
        return page.locator("[data-edit='row/" + row + "/ACTIVITY']");
    }

    private static Locator conflict(Page page) {
        return page.locator(".conflict");
    }

    private static LocatorAssertions.ContainsTextOptions patiently() {
        return new LocatorAssertions.ContainsTextOptions().setTimeout(PATIENCE);
    }
}
