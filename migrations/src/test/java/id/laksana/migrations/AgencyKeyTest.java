package id.laksana.migrations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AgencyKeyTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "kudus",
                "abc",
                "a1b",
                "kota-blitar",
                "dki-1-2",
                "owner",
                "dairi-owners",
                "a23456789-123456789-123456789-123456789"
            })
    void shouldTakeLowerCaseLettersDigitsAndSingleHyphens(String text) {
        assertThat(AgencyKey.parse(text)).hasValue(new AgencyKey(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "ab",
                "1kudus",
                "-kudus",
                "kudus-",
                "kota--blitar",
                "Kudus",
                "kota_blitar",
                "kota blitar",
                "kudus\n",
                "küdus",
                "../kudus",
                "kudus;drop",
                "kudus\"",
                "a23456789-123456789-123456789-123456789x1"
            })
    void shouldRefuseWhatCouldNotStandInAnAddressOrARolesName(String text) {
        assertThat(AgencyKey.parse(text)).isEmpty();
        assertThatIllegalArgumentException().isThrownBy(() -> new AgencyKey(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"api", "admin", "operator", "platform", "public", "vaadin", "layanan", "postgres"})
    void shouldRefuseReservedWords(String word) {
        assertThat(AgencyKey.parse(word)).isEmpty();
    }

    @Test
    void shouldRefuseAKeyWhoseWorkingRoleWouldOwnAnotherAgency() {
        var ownerOfDairi = new AgencyKey("dairi").ownerRole();

        assertThat("agency_" + "dairi-owner".replace('-', '_')).isEqualTo(ownerOfDairi);
        assertThat(AgencyKey.parse("dairi-owner")).isEmpty();
    }

    @Test
    void shouldNameSchemaAndRolesApart() {
        var blitar = new AgencyKey("kota-blitar");

        assertThat(blitar.schema()).isEqualTo("agency_kota_blitar");
        assertThat(blitar.workingRole()).isEqualTo("agency_kota_blitar");
        assertThat(blitar.ownerRole()).isEqualTo("agency_kota_blitar_owner");
    }

    @Test
    void shouldNameRolesThatPostgresDoesNotCutOff() {
        var longest = new AgencyKey("a".repeat(40));

        assertThat(longest.ownerRole()).hasSizeLessThanOrEqualTo(63);
    }
}
