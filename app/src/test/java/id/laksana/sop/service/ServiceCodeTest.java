package id.laksana.sop.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;

class ServiceCodeTest {

    @Test
    void shouldCallAServiceByItsName() {
        assertThat(ServiceCode.of("Izin Usaha Mikro & Kecil (IUMK)", Set.of()))
                .isEqualTo("izin-usaha-mikro-kecil-iumk");
        assertThat(ServiceCode.of("Kafé Ünik", Set.of())).isEqualTo("kafe-unik");
        assertThat(ServiceCode.of("許可", Set.of())).isEqualTo("layanan");
        assertThat(ServiceCode.of("a".repeat(79) + " b", Set.of())).isEqualTo("a".repeat(79));
    }

    @Test
    void shouldNeverCallTwoAlikeNorAnyLikeTheCharter() {
        assertThat(ServiceCode.of("Izin", Set.of("izin", "izin-2"))).isEqualTo("izin-3");
        assertThat(ServiceCode.of("Maklumat", Set.of())).isEqualTo("maklumat-2");
    }
}
