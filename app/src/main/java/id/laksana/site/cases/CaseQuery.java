package id.laksana.site.cases;

import id.laksana.casework.CaseQuestion;
import id.laksana.casework.Receipt;
import id.laksana.casework.engine.Stage;
import id.laksana.site.BadParameter;
import id.laksana.site.api.Wanted;
import io.micronaut.core.annotation.Introspected;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.annotation.QueryValue;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** By what cases are looked for: one of receipt, name and NIB, and what else there is to say. */
@Introspected
record CaseQuery(
        @Nullable @QueryValue String receipt,
        @Nullable @QueryValue String name,
        @Nullable @QueryValue String nib,
        @Nullable @QueryValue String service,
        @Nullable @QueryValue String stage,
        @Nullable @QueryValue String cursor,
        @Nullable @QueryValue String limit) {

    Wanted wanted() {
        return Wanted.of(cursor, limit);
    }

    Optional<Stage> at() {
        return Optional.ofNullable(stage).map(CaseQuery::stage);
    }

    CaseQuestion question() {
        return new CaseQuestion(
                words(),
                Optional.ofNullable(service),
                at().map(one -> one != Stage.CLOSED),
                wanted().after().map(CaseQuery::number),
                Math.min(wanted().limit() + 1, CaseQuestion.MOST));
    }

    private String words() {
        List<String> given = Stream.of(receipt, name, nib)
                .flatMap(one -> Stream.ofNullable(one))
                .filter(one -> !one.isBlank())
                .toList();
        if (given.size() > 1) {
            throw new BadParameter("name");
        }
        if (nib != null && !nib.matches("[0-9]{13}")) {
            throw new BadParameter("nib");
        }
        if (receipt != null && Receipt.parse(receipt).isEmpty()) {
            throw new BadParameter("receipt");
        }
        return given.isEmpty() ? "" : given.getFirst();
    }

    private static Stage stage(String name) {
        return Stream.of(Stage.values())
                .filter(stage -> stage.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new BadParameter("stage"));
    }

    static long number(String text) {
        if (!text.matches("[0-9]{1,18}")) {
            throw new BadParameter("cursor");
        }
        return Long.parseLong(text);
    }
}
