package id.laksana.sop.desk;

import static org.assertj.core.api.Assertions.assertThat;

import id.laksana.sop.adoption.Adoptions;
import id.laksana.sop.adoption.ShippedSops;
import id.laksana.sop.edit.Written;
import id.laksana.sop.procedure.Procedure;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class CodesTest {

    @Test
    void shouldCallAnSopAsItsName() {
        assertThat(Codes.of("Izin Usaha Industri (IUI) & Perluasan")).isEqualTo("izin-usaha-industri-iui-perluasan");
        assertThat(Codes.of("  Café Ø2 ")).isEqualTo("cafe-2");
        assertThat(Codes.of("!!!")).isEqualTo("sop");
        assertThat(Codes.of("")).isEqualTo("sop");
    }

    @Test
    void shouldAlwaysGiveACode() {
        Stream.of("a".repeat(300), "ab ".repeat(100), "-x-", "許可", "İzin")
                .map(Codes::of)
                .forEach(code -> assertThat(Adoptions.isCode(code)).as(code).isTrue());
    }

    @Test
    void shouldGiveEachStepANameOfItsOwn() {
        FreshNames names = new FreshNames();

        assertThat(Stream.generate(names).limit(1000))
                .doesNotHaveDuplicates()
                .allMatch(name -> name.matches("[a-z0-9]{12}"));
    }

    @Test
    void shouldOfferTemplatesThatCanBeCarriedOut() {
        assertThat(Beginnings.templates())
                .hasSize(Template.Kind.values().length)
                .allSatisfy(template -> assertThat(Written.copy(
                                        ShippedSops.find(template.id())
                                                .orElseThrow()
                                                .sheet(),
                                        "Nama",
                                        new FreshNames())
                                .procedure())
                        .isInstanceOf(Procedure.Attempt.Made.class));
    }
}
