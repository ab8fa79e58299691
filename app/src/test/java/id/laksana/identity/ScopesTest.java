package id.laksana.identity;

import static org.assertj.core.api.Assertions.assertThat;

import id.laksana.tenantadmin.realm.ServiceClients;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ScopesTest {

    @Test
    void shouldBeInTheRealmWhatOtherSystemsCanBeAllowed() {
        assertThat(ServiceClients.scopes())
                .containsExactlyInAnyOrderElementsOf(Stream.of(Permission.values())
                        .map(Permission::scope)
                        .flatMap(Optional::stream)
                        .toList());
    }
}
