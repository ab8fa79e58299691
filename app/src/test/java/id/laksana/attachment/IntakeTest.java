package id.laksana.attachment;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.laksana.attachment.StoreOutcome.Odd;
import id.laksana.attachment.StoreOutcome.Odd.Why;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Which files are let in, by what is in them. */
class IntakeTest {

    private static final Limits WIDE = new Limits(8 << 20, 100 << 20);

    private final Chunks vault = new Chunks();

    static Stream<Arguments> proper() {
        return Stream.of(
                Arguments.of("surat.pdf", SampleFiles.pdf(), FileKind.PDF),
                Arguments.of(
                        "SURAT.PDF", SampleFiles.joined(SampleFiles.pdf(), "\r\n\0\0".getBytes(UTF_8)), FileKind.PDF),
                Arguments.of("foto.jpg", SampleFiles.jpeg(), FileKind.JPEG),
                Arguments.of("foto.JPEG", SampleFiles.jpeg(), FileKind.JPEG),
                Arguments.of(
                        "samsung.jpg",
                        SampleFiles.joined(SampleFiles.jpeg(), "\0\0\1\nImage_UTC_DataSEFHk\0\0\0SEFT".getBytes(UTF_8)),
                        FileKind.JPEG),
                Arguments.of("denah.png", SampleFiles.png(), FileKind.PNG),
                Arguments.of("surat.docx", SampleFiles.docx(), FileKind.DOCX),
                Arguments.of("daftar.xlsx", SampleFiles.xlsx(), FileKind.XLSX));
    }

    @ParameterizedTest
    @MethodSource("proper")
    void shouldTakeWhatEveryOfficeCanOpen(String name, byte[] file, FileKind kind) throws Exception {
        Intake.Taken taken = take(name, file);

        assertThat(taken)
                .isEqualTo(new Intake.Taken.Whole(
                        FileName.of(name),
                        HexFormat.of()
                                .formatHex(MessageDigest.getInstance("SHA-256").digest(file)),
                        file.length,
                        kind,
                        false));
        assertThat(vault.all()).isEqualTo(file);
    }

    static Stream<Arguments> foreign() {
        String svg = "<svg xmlns=\"http://www.w3.org/2000/svg\"><script>alert(1)</script></svg>";
        return Stream.of(
                Arguments.of("surat.pdf", SampleFiles.exe(), "application/x-msdownload"),
                Arguments.of("surat.pdf", "#!/bin/sh\nrm -rf /\n".getBytes(UTF_8), "application/x-sh"),
                Arguments.of("foto.png", "<!DOCTYPE html><html><script>x</script></html>".getBytes(UTF_8), "text/html"),
                Arguments.of("foto.png", svg.getBytes(UTF_8), "image/svg+xml"),
                Arguments.of("foto.jpg", "bukan foto".getBytes(UTF_8), "text/plain"),
                Arguments.of("virus.pdf", SampleFiles.EICAR.getBytes(UTF_8), "text/plain"),
                Arguments.of("foto.gif", "GIF89a\1\0\1\0\0\0\0;".getBytes(UTF_8), "image/gif"),
                Arguments.of("surat.pdf", SampleFiles.plainZip(), "application/zip"));
    }

    @ParameterizedTest
    @MethodSource("foreign")
    void shouldRefuseWhatIsSomethingElseWhateverItIsCalled(String name, byte[] file, String type) throws IOException {
        assertThat(refusal(name, file)).isEqualTo(new StoreOutcome.NotAllowed(type));
        assertThat(vault.chunks).isEmpty();
    }

    @Test
    void shouldRefuseFilesThatAreCalledAsOthersAre() throws IOException {
        assertThat(refusal("foto.png", SampleFiles.jpeg()))
                .isEqualTo(new StoreOutcome.NotWhatItSays(FileKind.JPEG, "png"));
        assertThat(refusal("surat.pdf.exe", SampleFiles.pdf()))
                .isEqualTo(new StoreOutcome.NotWhatItSays(FileKind.PDF, "exe"));
        assertThat(refusal("surat.docm", SampleFiles.pdf()))
                .isEqualTo(new StoreOutcome.NotWhatItSays(FileKind.PDF, "docm"));
    }

    @Test
    void shouldNameAFileThatDoesNotSayWhatItIs() throws IOException {
        assertThat(take("foto", SampleFiles.jpeg()))
                .isInstanceOfSatisfying(
                        Intake.Taken.Whole.class,
                        whole -> assertThat(whole.name().value()).isEqualTo("foto.jpg"));
    }

    static Stream<Arguments> odd() {
        byte[] pdf = SampleFiles.pdf();
        byte[] archive = SampleFiles.plainZip();
        byte[] commented = archive.clone();
        byte[] comment = "%%EOF\n".getBytes(UTF_8);
        commented[commented.length - 2] = (byte) comment.length;
        return Stream.of(
                Arguments.of("a.pdf", SampleFiles.joined(pdf, archive), FileKind.PDF, Why.ALSO_AN_ARCHIVE),
                Arguments.of(
                        "a.pdf",
                        SampleFiles.joined(SampleFiles.joined(pdf, commented), comment),
                        FileKind.PDF,
                        Why.ALSO_AN_ARCHIVE),
                Arguments.of(
                        "a.png", SampleFiles.joined(SampleFiles.png(), archive), FileKind.PNG, Why.ALSO_AN_ARCHIVE),
                Arguments.of(
                        "a.jpg", SampleFiles.joined(SampleFiles.jpeg(), archive), FileKind.JPEG, Why.ALSO_AN_ARCHIVE),
                Arguments.of(
                        "a.jpg",
                        SampleFiles.joined(SampleFiles.jpeg(), SampleFiles.exe()),
                        FileKind.JPEG,
                        Why.MORE_BEHIND_THE_END),
                Arguments.of(
                        "a.png",
                        SampleFiles.joined(SampleFiles.png(), "<script>".getBytes(UTF_8)),
                        FileKind.PNG,
                        Why.MORE_BEHIND_THE_END),
                Arguments.of("a.pdf", Arrays.copyOf(pdf, pdf.length - 10), FileKind.PDF, Why.CUT_OFF));
    }

    static Stream<Arguments> containers() {
        return Stream.of(
                Arguments.of("a.docx", SampleFiles.plainZip(), FileKind.DOCX, Why.BROKEN_CONTAINER),
                Arguments.of("a.docx", SampleFiles.xlsx(), FileKind.DOCX, Why.BROKEN_CONTAINER),
                Arguments.of("a.docx", Arrays.copyOf(SampleFiles.docx(), 300), FileKind.DOCX, Why.BROKEN_CONTAINER),
                Arguments.of("a.docx", SampleFiles.docm(), FileKind.DOCX, Why.MACROS),
                Arguments.of(
                        "a.docx", SampleFiles.docxWith("word/vbaProject.bin", new byte[9]), FileKind.DOCX, Why.MACROS),
                Arguments.of(
                        "a.docx",
                        SampleFiles.docxWith("word/media/a.exe", new byte[9]),
                        FileKind.DOCX,
                        Why.PROGRAM_INSIDE),
                Arguments.of(
                        "a.docx",
                        SampleFiles.docxWith("word/media/a.png", new byte[64 << 20]),
                        FileKind.DOCX,
                        Why.TOO_MUCH_INSIDE));
    }

    @ParameterizedTest
    @MethodSource({"odd", "containers"})
    void shouldRefuseWhatBeginsRightAndIsSomethingElseBesides(String name, byte[] file, FileKind kind, Why why)
            throws IOException {
        assertThat(refusal(name, file)).isEqualTo(new Odd(kind, why));
    }

    @Test
    void shouldRefuseWhatIsEmptyOrTooLargeWithoutReadingOn() throws IOException {
        assertThat(refusal("a.pdf", new byte[0])).isEqualTo(new StoreOutcome.Empty());
        assertThat(refusal("a.pdf", SampleFiles.pdf("x".repeat(9 << 20))))
                .isEqualTo(new StoreOutcome.TooLarge(8 << 20));
        assertThat(vault.all().length).isLessThanOrEqualTo(8 << 20);
        assertThat(not(intake("a.pdf", new Limits(8 << 20, 10), new Asked(new Scan.NoScanner()))
                        .take(new ByteArrayInputStream(SampleFiles.pdf()))))
                .isEqualTo(new StoreOutcome.Full(10));
    }

    @Test
    void shouldKeepNothingThatAScannerHasNotFoundClean() throws IOException {
        byte[] file = SampleFiles.pdf();

        assertThat(scanned(new Scan.Found("Win.Test.EICAR_HDB-1"), file))
                .isEqualTo(new Intake.Taken.Not(new StoreOutcome.Infected("Win.Test.EICAR_HDB-1")));
        for (Unscanned why : Unscanned.values()) {
            assertThat(scanned(new Scan.Unanswered(why), file))
                    .isEqualTo(new Intake.Taken.Not(new StoreOutcome.NotScanned(why)));
        }
        assertThat(scanned(new Scan.Clean(), file))
                .isInstanceOfSatisfying(
                        Intake.Taken.Whole.class,
                        whole -> assertThat(whole.scanned()).isTrue());
    }

    @Test
    void shouldLetTheScannerReadEveryByteOfALongFile() throws IOException {
        byte[] file = SampleFiles.pdf("obj ".repeat(200_000));
        Asked asked = new Asked(new Scan.Clean());

        intake("a.pdf", WIDE, asked).take(new ByteArrayInputStream(file));

        assertThat(asked.read).isEqualTo(file);
        assertThat(vault.chunks).hasSizeGreaterThan(3).allMatch(chunk -> chunk.length <= Vault.CHUNK);
    }

    @Test
    void shouldTellThatAFileDidNotComeWhole() {
        InputStream breaking = new SequenceInputStream(new ByteArrayInputStream(SampleFiles.pdf()), new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("gone");
            }
        });

        assertThatThrownBy(() ->
                        intake("a.pdf", WIDE, new Asked(new Scan.NoScanner())).take(breaking))
                .isInstanceOf(IOException.class);
    }

    private Intake.Taken scanned(Scan verdict, byte[] file) throws IOException {
        return intake("a.pdf", WIDE, new Asked(verdict)).take(new ByteArrayInputStream(file));
    }

    private Intake.Taken take(String name, byte[] file) throws IOException {
        return intake(name, WIDE, new Asked(new Scan.NoScanner())).take(new ByteArrayInputStream(file));
    }

    private StoreOutcome.Refused refusal(String name, byte[] file) throws IOException {
        return not(take(name, file));
    }

    private static StoreOutcome.Refused not(Intake.Taken taken) {
        assertThat(taken).isInstanceOf(Intake.Taken.Not.class);
        return ((Intake.Taken.Not) taken).why();
    }

    private Intake intake(String name, Limits limits, Scanner scanner) {
        vault.chunks.clear();
        return new Intake(new UUID(0, 1), FileName.of(name), limits, vault, scanner);
    }

    private static final class Chunks implements Vault {

        private final List<byte[]> chunks = new ArrayList<>();

        @Override
        public void put(UUID file, int no, byte[] bytes) {
            assertThat(no).isEqualTo(chunks.size());
            chunks.add(bytes.clone());
        }

        @Override
        public Optional<byte[]> get(UUID file, int no) {
            return no < chunks.size() ? Optional.of(chunks.get(no)) : Optional.empty();
        }

        byte[] all() {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            chunks.forEach(out::writeBytes);
            return out.toByteArray();
        }
    }

    private static final class Asked implements Scanner {

        private final Scan verdict;
        private byte[] read = new byte[0];

        Asked(Scan verdict) {
            this.verdict = verdict;
        }

        @Override
        public Scan scan(InputStream file) throws IOException {
            read = file.readAllBytes();
            return verdict;
        }
    }
}
