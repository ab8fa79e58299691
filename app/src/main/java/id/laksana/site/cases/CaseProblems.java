package id.laksana.site.cases;

import id.laksana.attachment.StoreOutcome;
import id.laksana.casework.engine.Refusal;
import id.laksana.sop.json.Json;
import id.laksana.sop.json.RecordJson;
import id.laksana.web.Problem;
import id.laksana.web.Texts;
import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Refusals of cases as problems: what the engine says, by its name and with its data. */
@Singleton
public class CaseProblems {

    private static final int NOT_ALLOWED = 403;
    private static final int CONFLICT = 409;
    private static final int CANNOT_BE = 422;
    private static final int TOO_LARGE = 413;
    private static final int UNAVAILABLE = 503;

    private static final String NOT_OFFERED = "NotOffered";
    private static final String OTHER_FORM = "OtherForm";
    private static final String VALUES_REFUSED = "ValuesRefused";

    /** Why an application becomes no case at all. */
    static final List<String> BEFORE = List.of(NOT_OFFERED, OTHER_FORM, VALUES_REFUSED);

    private static final String FILE_NOT_SCANNED = "FileNotScanned";

    private final Texts texts;

    CaseProblems(Texts texts) {
        this.texts = texts;
    }

    /** All that there are, without data. */
    public List<Problem> all(Locale language) {
        return Stream.concat(
                        Stream.of(Refusal.class.getPermittedSubclasses()).map(Class::getSimpleName),
                        Stream.concat(
                                BEFORE.stream(),
                                Stream.of(StoreOutcome.Refused.class.getPermittedSubclasses())
                                        .map(kind -> "File" + kind.getSimpleName())))
                .map(name -> problem(name, language, Map.of()))
                .toList();
    }

    Problem of(Refusal refusal, Locale language) {
        return problem(refusal.getClass().getSimpleName(), language, data(refusal));
    }

    /** A file that is not kept. */
    Problem of(StoreOutcome.Refused refused, Locale language) {
        Map<String, Object> data = new LinkedHashMap<>();
        switch (refused) {
            case StoreOutcome.TooLarge large -> data.put("most", large.most());
            case StoreOutcome.Full full -> data.put("left", full.left());
            case StoreOutcome.Empty _ -> {}
            case StoreOutcome.NotAllowed other -> data.put("sniffed", other.type());
            case StoreOutcome.NotWhatItSays other ->
                data.put("sniffed", other.kind().type());
            case StoreOutcome.Odd odd -> data.put("why", odd.why().name());
            case StoreOutcome.Infected infected -> data.put("signature", infected.signature());
            case StoreOutcome.NotScanned _ -> {}
        }
        return problem("File" + refused.getClass().getSimpleName(), language, data);
    }

    Problem notOffered(Locale language) {
        return problem(NOT_OFFERED, language, Map.of("fields", List.of("service")));
    }

    Problem otherForm(Locale language, int newest) {
        return problem(OTHER_FORM, language, Map.of("fields", List.of("form"), "newest", newest));
    }

    /** @param reasons by the fields of the application form */
    Problem valuesRefused(Locale language, Map<String, String> reasons) {
        return problem(
                VALUES_REFUSED,
                language,
                Map.of(
                        "fields",
                        reasons.keySet().stream().map("values."::concat).toList(),
                        "reasons",
                        reasons));
    }

    private Problem problem(String name, Locale language, Map<String, Object> data) {
        return new Problem(
                code(name),
                status(name),
                texts.get(language, "case.refused." + name + ".title"),
                texts.get(language, "case.refused." + name + ".text"),
                data);
    }

    /** {@code NotYours} is {@code not-yours}. */
    static String code(String name) {
        return name.replaceAll("(?<=[a-z])(?=[A-Z])|(?<=A)(?=Decision)", "-").toLowerCase(Locale.ROOT);
    }

    private static int status(String name) {
        return switch (name) {
            case "NotYours", "NotYourAct" -> NOT_ALLOWED;
            case "NotBefore",
                    "InFuture",
                    "NotEligible",
                    "NoSuchItem",
                    "NoSuchFile",
                    "ReasonMissing",
                    "TooLong",
                    "WithItself",
                    "FileEmpty",
                    "FileNotAllowed",
                    "FileNotWhatItSays",
                    "FileOdd",
                    "FileInfected",
                    NOT_OFFERED,
                    VALUES_REFUSED,
                    "KeyReused" -> CANNOT_BE;
            case "FileTooLarge", "FileFull" -> TOO_LARGE;
            case FILE_NOT_SCANNED -> UNAVAILABLE;
            default -> CONFLICT;
        };
    }

    private static Map<String, Object> data(Refusal refusal) {
        Map<String, Object> data = new LinkedHashMap<>();
        if (RecordJson.write(refusal) instanceof Json.Members members) {
            members.values().forEach((name, value) -> data.put(name, plain(value)));
        }
        return data;
    }

    static @Nullable Object plain(Json json) {
        return switch (json) {
            case Json.Text text -> text.value();
            case Json.Whole whole -> whole.value();
            case Json.Truth truth -> truth.value();
            case Json.Nothing _ -> null;
            case Json.Elements elements ->
                elements.values().stream().map(CaseProblems::plain).toList();
            case Json.Members members -> {
                Map<String, @Nullable Object> plain = new LinkedHashMap<>();
                members.values().forEach((name, value) -> plain.put(name, plain(value)));
                yield plain;
            }
        };
    }
}
