package id.laksana.sop.ui;

import static id.laksana.sop.ui.SheetText.part;
import static id.laksana.sop.ui.SheetText.words;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.dom.Element;
import id.laksana.sop.sheet.Identity;
import id.laksana.sop.sheet.Lines;
import id.laksana.sop.sheet.Ratifier;
import id.laksana.sop.sheet.Sheet;
import id.laksana.sop.sheet.Table;
import id.laksana.sop.sheet.Transcription;
import id.laksana.sop.sheet.Transcription.Decision;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What whoever transcribed the paper noted of it; folded up, because nothing of it is printed. */
@Tag("details")
final class TranscriberNotes extends Component {

    private static final long serialVersionUID = 1L;

    private final transient Transcription notes;

    TranscriberNotes(Sheet sheet) {
        notes = Objects.requireNonNull(sheet.transcription());
        getElement().setAttribute("class", "transcriber");
        getElement().appendChild(words("summary", "", getTranslation("notes.title")));
        getElement().appendChild(source().getElement());
        list(
                getTranslation("notes.doubts"),
                doubts(sheet).stream().map(SheetText::note).toList());
        list(
                getTranslation("notes.fragments"),
                notes.fragments().stream().map(this::fragment).toList());
        StepWords numbers = new StepWords(this, sheet.table().map(Table::rows).orElse(List.of()));
        list(
                getTranslation("notes.decisions"),
                notes.decisions().stream()
                        .map(decision -> decision(decision, numbers))
                        .toList());
    }

    private PrintedFacts source() {
        Lines lines = notes.lines();
        PrintedFacts facts = new PrintedFacts()
                .told(
                        getTranslation("notes.source"),
                        getTranslation("notes.lines", lines.file(), lines.first(), lines.last()));
        if (notes.cover() != null) {
            facts.named(
                    getTranslation("notes.cover"),
                    notes.cover().no() + ". " + notes.cover().name());
        }
        if (!notes.parts().isEmpty()) {
            facts.told(getTranslation("notes.parts"), String.join(" → ", notes.parts()));
        }
        return facts;
    }

    private static List<String> doubts(Sheet sheet) {
        Transcription notes = Objects.requireNonNull(sheet.transcription());
        List<@Nullable String> all = new ArrayList<>();
        all.add(notes.doubt());
        all.add(notes.preferred());
        all.add(notes.related() == null ? null : notes.related().note());
        all.add(sheet.letterhead().doubt());
        Identity identity = sheet.identity();
        all.add(identity.doubt());
        Optional<Ratifier> ratifier = Optional.ofNullable(identity.ratifiedBy().value());
        ratifier.ifPresent(who -> {
            all.add(who.doubt());
            all.add(who.nip() == null ? null : who.nip().doubt());
        });
        return all.stream().flatMap(Stream::ofNullable).distinct().toList();
    }

    private void list(String title, List<Element> items) {
        if (items.isEmpty()) {
            return;
        }
        Element list = new Element("ul");
        items.forEach(item -> list.appendChild(new Element("li").appendChild(item)));
        getElement().appendChild(words("h3", "", title), list);
    }

    private Element fragment(Transcription.Fragment fragment) {
        Element told = part(
                "span",
                "",
                SheetText.of(fragment.text(), this),
                Element.createText(" · " + getTranslation("notes.line", fragment.line())));
        return fragment.doubt() == null
                ? told
                : told.appendChild(Element.createText(" · "), SheetText.note(fragment.doubt()));
    }

    private Element decision(Decision decision, StepWords numbers) {
        Element told = part(
                "span",
                "",
                words(
                        "strong",
                        "",
                        getTranslation("notes.decision", numbers.of(decision.at()))
                                + " "
                                + getTranslation("told-decision." + decision.kind())));
        Stream.of(decision.condition(), decision.action(), decision.toWhom())
                .flatMap(Stream::ofNullable)
                .forEach(text -> told.appendChild(Element.createText(" · "), SheetText.of(text, this)));
        if (decision.to() != null) {
            told.appendChild(Element.createText(" → " + getTranslation("flow.step", numbers.of(decision.to()))));
        }
        told.appendChild(
                Element.createText(" · " + Words.of(decision.basis(), this) + " “"),
                SheetText.of(decision.evidence(), this),
                Element.createText("”"));
        return decision.doubt() == null
                ? told
                : told.appendChild(Element.createText(" · "), SheetText.note(decision.doubt()));
    }
}
