package id.laksana.attachment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.laksana.demo.PostgresServer;
import id.laksana.identity.Role;
import id.laksana.migrations.AgencyKey;
import id.laksana.sop.version.AtWork;
import id.laksana.testing.Installation;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;

/** Files in an agency's own schema. */
@Isolated("Measures what is left in memory.")
class AttachmentsIT extends AtWork {

    private static final AgencyKey KUDUS = new AgencyKey("kudus");
    private static final AgencyKey BLITAR = new AgencyKey("blitar");
    private static final long LARGE = 50L << 20;
    private static final long SMALL_PART_OF_IT = 16L << 20;

    private final Attachments attachments = installation.bean(Attachments.class);
    private final AttachmentRows rows = installation.bean(AttachmentRows.class);

    @Test
    void shouldKeepAFileAsItCame() {
        byte[] file = SampleFiles.pdf("obj ".repeat(200_000));

        Stored stored = kept("KTP Budi.pdf", file);

        assertThat(in(KUDUS, () -> attachments.find(stored.id()))).contains(stored);
        assertThat(in(KUDUS, () -> all(attachments.bytes(stored)))).isEqualTo(file);
        assertThat(stored.scanned()).isFalse();
        assertThat(SafeDownload.headers(stored))
                .containsEntry("Content-Type", "application/pdf")
                .containsEntry("X-Content-Type-Options", "nosniff")
                .containsEntry("Content-Security-Policy", "default-src 'none'; sandbox");
    }

    @Test
    void shouldNeverHoldMoreThanASmallPartOfALargeFile() throws NoSuchAlgorithmException {
        List<Long> used = Collections.synchronizedList(new ArrayList<>());
        long before = usedHeap();
        InputStream file = SampleFiles.largePdf(LARGE, () -> used.add(usedHeap() - before), 8 << 20);
        DigestInputStream digested = new DigestInputStream(file, MessageDigest.getInstance("SHA-256"));

        Stored stored = in(KUDUS, () -> stored("besar.pdf", digested, new Limits(LARGE, LARGE)));

        assertThat(stored.size()).isEqualTo(LARGE);
        assertThat(stored.sha256())
                .isEqualTo(HexFormat.of().formatHex(digested.getMessageDigest().digest()));
        assertThat(used).hasSizeGreaterThan(5).allMatch(heap -> heap < SMALL_PART_OF_IT);
    }

    @Test
    void shouldKeepNothingOfAFileThatIsRefusedOrDoesNotComeWhole() {
        long before = count();
        InputStream breaking = SampleFiles.largePdf(
                LARGE,
                () -> {
                    throw new UncheckedIOException(new IOException("gone"));
                },
                1 << 20);

        StoreOutcome refused = in(KUDUS, () -> store("a.pdf", new ByteArrayInputStream(SampleFiles.exe())));
        StoreOutcome tooLarge = in(KUDUS, () -> store("a.pdf", SampleFiles.largePdf(LARGE, () -> {}, LARGE)));

        assertThat(refused).isInstanceOf(StoreOutcome.NotAllowed.class);
        assertThat(tooLarge).isEqualTo(new StoreOutcome.TooLarge(Limits.USUAL_FILE));
        assertThatThrownBy(() -> in(KUDUS, () -> store("a.pdf", breaking))).isInstanceOf(UncheckedIOException.class);
        assertThat(count()).isEqualTo(before);
    }

    @Test
    void shouldBelongToOneThingOnlyAndBeGoneWhereItIsNotTaken() {
        Stored stored = kept("denah.png", SampleFiles.png());
        UUID holder = UUID.randomUUID();

        assertThat(in(KUDUS, () -> attachments.hold(stored.id(), holder))).isTrue();

        assertThat(in(KUDUS, () -> attachments.hold(stored.id(), UUID.randomUUID())))
                .isFalse();
        assertThat(in(KUDUS, () -> attachments.heldBy(holder))).containsExactly(stored);
        assertThat(in(KUDUS, () -> attachments.sum(holder))).isEqualTo(stored.size());
        assertThat(in(KUDUS, () -> attachments.heldBy(UUID.randomUUID(), stored.id())))
                .isEmpty();
        in(KUDUS, () -> {
            attachments.discard(stored.id());
            return stored;
        });
        assertThat(in(KUDUS, () -> attachments.find(stored.id()))).isEmpty();
        assertThat(in(KUDUS, () -> all(attachments.bytes(stored)))).isEmpty();
    }

    @Test
    void shouldNotBeThereForAnotherAgency() {
        Stored stored = kept("surat.docx", SampleFiles.docx());

        assertThat(in(BLITAR, () -> attachments.find(stored.id()))).isEmpty();
        assertThat(in(BLITAR, () -> attachments.hold(stored.id(), UUID.randomUUID())))
                .isFalse();
        assertThat(in(BLITAR, () -> all(attachments.bytes(stored)))).isEmpty();
    }

    @Test
    void shouldBeGoneADayLaterWhereNothingHoldsIt() {
        Clock clock = installation.bean(Clock.class);
        inVain(KUDUS, Role.OFFICER, connection -> {
            UUID old = UUID.randomUUID();
            UUID held = UUID.randomUUID();
            UUID young = UUID.randomUUID();
            rows.begin(old, "lama.pdf", clock.instant().minus(Duration.ofHours(25)));
            rows.put(old, 0, new byte[] {1});
            rows.begin(held, "dipegang.pdf", clock.instant().minus(Duration.ofDays(400)));
            rows.keep(held, "dipegang.pdf", "PDF", "0".repeat(64), 1, true);
            rows.hold(held, UUID.randomUUID());
            rows.begin(young, "baru.pdf", clock.instant().minus(Duration.ofHours(23)));

            store("lain.png", new ByteArrayInputStream(SampleFiles.png()));

            assertThat(rows.chunk(old, 0)).isEmpty();
            assertThat(rows.remove(old)).isZero();
            assertThat(rows.find(held)).isPresent();
            assertThat(rows.remove(young)).isOne();
        });
    }

    private Stored kept(String name, byte[] file) {
        return in(KUDUS, () -> stored(name, new ByteArrayInputStream(file), Limits.usual(0)));
    }

    private Stored stored(String name, InputStream file, Limits limits) {
        try {
            return ((StoreOutcome.Kept) attachments.store(name, file, limits)).stored();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private StoreOutcome store(String name, InputStream file) {
        try {
            return attachments.store(name, file, Limits.usual(0));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] all(InputStream file) {
        try (file) {
            return file.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** As anybody else sees it: what is not committed is not there. */
    private static long count() {
        String sql = "select count(*) from " + KUDUS.schema() + ".attachment";
        try (Connection connection = Installation.get()
                        .database()
                        .server()
                        .superuser(PostgresServer.DATABASE)
                        .getConnection();
                PreparedStatement query = connection.prepareStatement(sql);
                ResultSet row = query.executeQuery()) {
            row.next();
            return row.getLong(1);
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }

    private <T> T in(AgencyKey agency, Supplier<T> work) {
        return as(agency, Role.OFFICER, work);
    }

    /** What is still in use when all else has been thrown away. */
    private static long usedHeap() {
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }
}
