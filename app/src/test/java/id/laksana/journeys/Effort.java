package id.laksana.journeys;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;

/** What a journey asks of a person's hands, counted in the browser itself, and how long the machine let them wait. */
final class Effort {

    private static final String COUNT = """
            addEventListener('pointerdown', () => laksanaActed('pointer'), true);
            addEventListener('keydown', key => { if (key.key === 'Enter') laksanaActed('enter'); }, true);""";

    /** Of a person who looks for where to click, and of one who types with two fingers. */
    private static final Duration AN_ACT = Duration.ofSeconds(3);

    private static final Duration A_CHARACTER = Duration.ofMillis(400);

    private final AtomicInteger pointers = new AtomicInteger();
    private final AtomicInteger enters = new AtomicInteger();
    private final long begun = System.nanoTime();
    private int fields;
    private int characters;
    private long looked;

    Effort(BrowserContext browser) {
        browser.exposeBinding("laksanaActed", (_, what) -> {
            ("pointer".equals(what[0]) ? pointers : enters).incrementAndGet();
            return null;
        });
        browser.addInitScript(COUNT);
    }

    /** A person goes to the field with the tabulator and types. */
    void type(Locator field, String text) {
        fields++;
        characters += text.length();
        field.fill(text);
    }

    /** Time that does not count: no person takes pictures. */
    void pause(Runnable looking) {
        long from = System.nanoTime();
        looking.run();
        looked += System.nanoTime() - from;
    }

    int acts() {
        return pointers.get() + enters.get();
    }

    Duration machine() {
        return Duration.ofNanos(System.nanoTime() - begun - looked);
    }

    String told() {
        Duration hands = AN_ACT.multipliedBy(acts() + fields).plus(A_CHARACTER.multipliedBy(characters));
        Duration all = hands.plus(machine());
        return String.format(
                "%d pointer and %d Enter events, %d fields with %d characters; the machine took %d s; "
                        + "at %d s an act and %d ms a character a person takes %d min %d s",
                pointers.get(),
                enters.get(),
                fields,
                characters,
                machine().toSeconds(),
                AN_ACT.toSeconds(),
                A_CHARACTER.toMillis(),
                all.toMinutes(),
                all.toSecondsPart());
    }
}
