package id.laksana.attachment;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileNameTest {

    @ParameterizedTest
    @CsvSource({
        "surat.pdf,surat.pdf",
        "../../etc/passwd,passwd",
        "'C:\\Users\\budi\\KTP Budi.jpg',KTP Budi.jpg",
        "'  .htaccess',htaccess",
        "'a<b>:c?.pdf',abc.pdf",
        "'...',berkas",
        "'',berkas"
    })
    void shouldKeepOnlyWhatNamesAFile(String given, String name) {
        assertThat(FileName.of(given).value()).isEqualTo(name);
    }

    @Test
    void shouldShowAllOfItself() {
        assertThat(FileName.of("surat\u202Efdp.exe\u0000\r\nX: 1").value()).isEqualTo("suratfdp.exeX 1");
        assertThat(FileName.of("re\u0301sume\u0301.pdf").value()).isEqualTo("résumé.pdf");
        assertThat(FileName.of("a\uD83D.pdf").value()).isEqualTo("a.pdf");
    }

    @Test
    void shouldBeShortAndKeepItsEnd() {
        FileName name = FileName.of("x".repeat(500) + ".pdf");

        assertThat(name.value()).hasSizeLessThanOrEqualTo(FileName.LONGEST).endsWith("x.pdf");
        assertThat(FileName.of("𝕏".repeat(500))
                        .as(FileKind.DOCX)
                        .value()
                        .codePoints()
                        .count())
                .isLessThanOrEqualTo(FileName.LONGEST);
    }

    @Test
    void shouldBeHandedOutSoThatNothingCanBeSlippedIn() {
        assertThat(SafeDownload.disposition("KTP \"Budi\" é;\r\n.pdf"))
                .isEqualTo(
                        "attachment; filename=\"KTP _Budi_ ____.pdf\"; filename*=UTF-8''KTP%20%22Budi%22%20%C3%A9%3B%0D%0A.pdf");
    }
}
