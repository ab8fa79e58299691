package id.laksana.sop.service.field;

import static id.laksana.sop.service.field.SampleForm.field;
import static id.laksana.sop.service.field.SampleForm.item;
import static org.assertj.core.api.Assertions.assertThat;

import id.laksana.sop.catalog.Catalog;
import id.laksana.sop.service.field.FormFault.Kind;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What no form can ask for. */
class FormFaultsTest {

    @Test
    void shouldFindNothingWrongWithAFieldOfEveryType() {
        assertThat(kinds(SampleForm.whole().fields())).isEmpty();
    }

    @Test
    void shouldRefuseTwoFieldsOfOneLabel() {
        assertThat(kinds(List.of(labelled("satu", "Nama usaha"), labelled("dua", " nama  Usaha "))))
                .containsExactly(Kind.SAME_LABEL);
        assertThat(kinds(List.of(labelled("satu", "Satu"), labelled("satu", "Dua"))))
                .containsExactly(Kind.SAME_NAME);
        assertThat(kinds(List.of(labelled("satu", "  ")))).containsExactly(Kind.BLANK_LABEL);
    }

    @Test
    void shouldRefuseLabelsThatAreTooLongOrHideSomething() {
        assertThat(kinds(List.of(labelled("satu", "x".repeat(201))))).containsExactly(Kind.TOO_LONG);
        assertThat(kinds(List.of(labelled("satu", "a\u202Eb")))).containsExactly(Kind.UNSEEN_CHARACTER);
    }

    @Test
    void shouldRefuseAChoiceOfNothing() {
        assertThat(kinds(List.of(choice()))).containsExactly(Kind.WITHOUT_OPTIONS);
        assertThat(kinds(List.of(choice(new Option("a", " "))))).containsExactly(Kind.BLANK_OPTION);
        assertThat(kinds(List.of(choice(new Option("a", "Ya"), new Option("b", "ya")))))
                .containsExactly(Kind.SAME_OPTION);
        assertThat(kinds(List.of(choice(new Option("a", "Ya"), new Option("a", "Tidak")))))
                .containsExactly(Kind.SAME_OPTION);
    }

    @Test
    void shouldRefuseBoundsThatMakeNoSense() {
        assertThat(kinds(List.of(field("isi", FieldType.NUMBER, Bounds.between("2", "1")))))
                .containsExactly(Kind.IMPOSSIBLE_BOUNDS);
        assertThat(kinds(List.of(field("isi", FieldType.NUMBER, Bounds.between("dua", null)))))
                .containsExactly(Kind.IMPOSSIBLE_BOUNDS);
        assertThat(kinds(List.of(field("isi", FieldType.DATE, Bounds.between("2026-02-30", null)))))
                .containsExactly(Kind.IMPOSSIBLE_BOUNDS);
        assertThat(kinds(List.of(field("isi", FieldType.TEXT, Bounds.between("1", null)))))
                .containsExactly(Kind.IMPOSSIBLE_BOUNDS);
        assertThat(kinds(List.of(field("isi", FieldType.TEXT, Bounds.longest(201)))))
                .containsExactly(Kind.IMPOSSIBLE_BOUNDS);
    }

    @Test
    void shouldNeverLetANameStandForSomethingElse() {
        FormContent before = SampleForm.of(field("isi", FieldType.TEXT)).content();
        FormContent without = before.next(List.of(), List.of());
        FormDraft again = new FormDraft(List.of(field("isi", FieldType.NUMBER)), List.of());

        assertThat(FormFaults.of(again, before)).extracting(FormFault::kind).containsExactly(Kind.OTHER_TYPE);
        assertThat(FormFaults.of(again, without)).extracting(FormFault::kind).containsExactly(Kind.OTHER_TYPE);
    }

    @Test
    void shouldKeepWhatIsNoLongerAskedForAmongTheFormerOnes() {
        FormContent first = SampleForm.of(field("satu", FieldType.TEXT), field("dua", FieldType.TEXT))
                .content();

        FormContent second = first.next(List.of(field("dua", FieldType.TEXT)), List.of());
        FormContent third = second.next(List.of(field("satu", FieldType.TEXT)), List.of(item("ktp")));

        assertThat(second.formerFields()).extracting(Field::id).containsExactly(new FieldId("satu"));
        assertThat(second.formerRequirements()).containsExactly(item("ktp"));
        assertThat(third.formerFields()).extracting(Field::id).containsExactly(new FieldId("dua"));
        assertThat(third.formerRequirements()).isEmpty();
    }

    @Test
    void shouldRefuseMoreThanAnybodyFillsIn() {
        assertThat(FormFaults.of(new FormDraft(List.of(), Collections.nCopies(61, item("ktp"))), FormContent.EMPTY))
                .contains(new FormFault("", Kind.TOO_MANY, "60"));
    }

    @Test
    void shouldHaveUsualFieldsThatCanBeLaidDownForEveryService() {
        Catalog.services()
                .forEach(service -> assertThat(kinds(UsualFields.of(Optional.of(service.code()))))
                        .as(service.code())
                        .isEmpty());
        assertThat(UsualFields.of(Optional.of("micro-business-licence")))
                .extracting(field -> field.id().value())
                .contains("kbli", "tingkat-risiko", "nomor-oss", "modal-usaha");
        assertThat(UsualFields.of(Optional.of("layanan-asing"))).isEmpty();
    }

    private static List<Kind> kinds(List<Field> fields) {
        return FormFaults.of(new FormDraft(fields, List.of()).cleaned(), FormContent.EMPTY).stream()
                .map(FormFault::kind)
                .toList();
    }

    private static Field labelled(String id, String label) {
        return new Field(new FieldId(id), label, "", FieldType.TEXT, false, false, false, List.of(), Bounds.NONE);
    }

    private static Field choice(Option... options) {
        return new Field(
                new FieldId("isi"), "Isi", "", FieldType.CHOICE, false, false, false, List.of(options), Bounds.NONE);
    }
}
