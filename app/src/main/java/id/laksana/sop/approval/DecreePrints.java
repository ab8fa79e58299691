package id.laksana.sop.approval;

import id.laksana.sop.official.Edition;
import id.laksana.sop.official.Editions;
import id.laksana.sop.official.OfficialPrints;
import id.laksana.sop.print.PrintedDecree;
import id.laksana.sop.version.Sops;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Objects;

/** Prints decrees with their annexes. */
@Singleton
public class DecreePrints {

    private final Sops sops;
    private final Editions editions;
    private final OfficialPrints prints;

    DecreePrints(Sops sops, Editions editions, OfficialPrints prints) {
        this.sops = sops;
        this.editions = editions;
        this.prints = prints;
    }

    /** The act, the list, and the sheets as they are printed today: as they were ratified. */
    @Transactional(readOnly = true)
    public byte[] pdf(IssuedDecree decree) {
        List<Edition> sheets = decree.annex().stream().map(this::edition).toList();
        return prints.decree(
                printed(decree, sheets.getFirst().house().stationery().lines()), sheets, decree.recordedAt());
    }

    private Edition edition(IssuedDecree.Annexed one) {
        return sops.find(one.code())
                .flatMap(sop -> sop.version(one.version())
                        .map(version -> editions.of(sop, version, sops.sheet(one.sop(), one.version()))))
                .orElseThrow();
    }

    private static PrintedDecree printed(IssuedDecree decree, List<String> letterhead) {
        DecreeText text = decree.text();
        return new PrintedDecree(
                letterhead,
                decree.by().office(),
                decree.number(),
                text.about(),
                DecreeText.points(text.considering()),
                DecreeText.points(text.recalling()),
                DecreeText.points(text.deciding()),
                text.place(),
                Stamp.printed(decree.signed()).printed(),
                Objects.requireNonNullElse(decree.by().name(), ""),
                decree.by().rank(),
                decree.by().nip(),
                decree.annex().stream()
                        .map(one -> new PrintedDecree.Item(one.code(), one.number(), one.name()))
                        .toList());
    }
}
