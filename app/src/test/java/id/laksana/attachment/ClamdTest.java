package id.laksana.attachment;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.laksana.attachment.PretendedClamd.Manner;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The scanner, on a socket: only a plain OK lets a file pass. */
@Timeout(30)
class ClamdTest {

    private static final int PLENTY = 64 << 20;
    private static final Duration LONG = Duration.ofSeconds(20);
    private static final Duration SHORT = Duration.ofMillis(700);

    @Test
    void shouldSendTheWholeFileAndHearThatItIsClean() throws IOException {
        byte[] file = SampleFiles.pdf("obj ".repeat(100_000));
        try (PretendedClamd clamd = new PretendedClamd(Manner.PROPER, PLENTY)) {
            assertThat(scan(clamd, LONG, file)).isEqualTo(new Scan.Clean());
            assertThat(clamd.seen()).singleElement().isEqualTo(file);
        }
    }

    @Test
    void shouldHearOfTheTestVirus() throws IOException {
        try (PretendedClamd clamd = new PretendedClamd(Manner.PROPER, PLENTY)) {
            assertThat(scan(clamd, LONG, SampleFiles.EICAR.getBytes(ISO_8859_1)))
                    .isEqualTo(new Scan.Found(PretendedClamd.SIGNATURE));
        }
    }

    @Test
    void shouldHearThatAFileIsLargerThanClamdTakes() throws IOException {
        try (PretendedClamd clamd = new PretendedClamd(Manner.PROPER, 100)) {
            assertThat(scan(clamd, LONG, new byte[200])).isEqualTo(new Scan.Unanswered(Unscanned.TOO_LARGE));
        }
        try (PretendedClamd clamd = new PretendedClamd(Manner.PROPER, 1 << 20)) {
            assertThat(scan(clamd, LONG, new byte[8 << 20]))
                    .isInstanceOfSatisfying(
                            Scan.Unanswered.class,
                            answer -> assertThat(answer.why()).isIn(Unscanned.TOO_LARGE, Unscanned.AWAY));
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"HANGS_READING", "HANGS_BEFORE_ANSWERING", "DRIPS"})
    void shouldNotWaitForEver(Manner manner) throws IOException {
        try (PretendedClamd clamd = new PretendedClamd(manner, PLENTY)) {
            assertThat(scan(clamd, SHORT, new byte[16 << 20])).isEqualTo(new Scan.Unanswered(Unscanned.SLOW));
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"CUTS_OFF_ITS_ANSWER", "TALKS_NONSENSE", "SAYS_OK_AND_MORE"})
    void shouldTakeNothingForAnAnswerThatIsNotOne(Manner manner) throws IOException {
        try (PretendedClamd clamd = new PretendedClamd(manner, PLENTY)) {
            assertThat(scan(clamd, LONG, new byte[10])).isEqualTo(new Scan.Unanswered(Unscanned.GARBLED));
        }
    }

    @Test
    void shouldNoticeThatNobodyIsThere() throws IOException {
        try (PretendedClamd clamd = new PretendedClamd(Manner.CUTS_OFF_AT_ONCE, PLENTY)) {
            assertThat(scan(clamd, LONG, new byte[1 << 20])).isEqualTo(new Scan.Unanswered(Unscanned.AWAY));
        }
        int nobody;
        try (ServerSocket closed = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            nobody = closed.getLocalPort();
        }
        assertThat(new Clamd(new ScannerSettings("127.0.0.1", nobody, LONG)).scan(InputStream.nullInputStream()))
                .isEqualTo(new Scan.Unanswered(Unscanned.AWAY));
        assertThat(new Clamd(new ScannerSettings("tidak-ada.invalid", 3310, LONG)).scan(InputStream.nullInputStream()))
                .isEqualTo(new Scan.Unanswered(Unscanned.AWAY));
    }

    @Test
    void shouldNotTakeAFileThatCannotBeReadForClean() throws IOException {
        InputStream breaking = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("gone");
            }
        };
        try (PretendedClamd clamd = new PretendedClamd(Manner.PROPER, PLENTY)) {
            assertThatThrownBy(() -> clamd.client(LONG).scan(breaking)).isInstanceOf(IOException.class);
        }
    }

    @Test
    void shouldRefuseSettingsThatMakeNoSense() {
        assertThatThrownBy(() -> new ScannerSettings("clamav", 0, LONG)).hasMessageContaining("LAKSANA_CLAMD_PORT");
        assertThatThrownBy(() -> new ScannerSettings("clamav", 3310, Duration.ZERO))
                .hasMessageContaining("LAKSANA_CLAMD_TIMEOUT");
    }

    private static Scan scan(PretendedClamd clamd, Duration timeout, byte[] file) throws IOException {
        return clamd.client(timeout).scan(new ByteArrayInputStream(file));
    }
}
