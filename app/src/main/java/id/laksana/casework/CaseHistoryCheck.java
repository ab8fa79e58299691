package id.laksana.casework;

import id.laksana.casework.CaseFinding.Kind;
import id.laksana.casework.chain.CaseSeal;
import id.laksana.casework.chain.Chain;
import id.laksana.casework.chain.Line;
import id.laksana.casework.engine.CaseState;
import id.laksana.casework.engine.Digest;
import id.laksana.casework.engine.Engine;
import id.laksana.casework.engine.Event;
import id.laksana.casework.engine.Happened;
import id.laksana.casework.engine.Said;
import id.laksana.casework.engine.Track;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Holds all that is stored of a case against its history. */
final class CaseHistoryCheck {

    /** What stands in the row beside that of which a {@link CaseRow} is made, as texts, by the names of the columns. */
    record Stored(CaseRow row, Map<String, String> columns) {}

    /** @param name which of the words of the event */
    record Kept(long seq, String name, String salt, String words) {}

    private final Stored stored;
    private final List<Line> lines;
    private final List<CaseFinding> findings = new ArrayList<>();
    private final String of;

    CaseHistoryCheck(Stored stored, List<Line> lines) {
        this.stored = stored;
        this.lines = lines;
        this.of = stored.row().receipt();
    }

    List<CaseFinding> check(Track track, List<Kept> kept, List<CaseSeal.Head> sealed) {
        for (int at = 0; at < lines.size(); at++) {
            if (lines.get(at).event().seq() != at + 1) {
                note(Kind.GAP, String.valueOf(at + 1));
                return findings;
            }
        }
        if (lines.isEmpty() || !(lines.getFirst().event().what() instanceof Happened.Registered registered)) {
            note(Kind.GAP, "1");
            return findings;
        }
        chain(sealed);
        List<Event> events = lines.stream().map(Line::event).toList();
        CaseState state = Engine.replay(track, events);
        row(registered, state, events);
        words(state, events, kept);
        return findings;
    }

    private void chain(List<CaseSeal.Head> sealed) {
        Map<Long, byte[]> heads = new HashMap<>();
        byte[] head = Chain.start(stored.row().id().value());
        for (Line line : lines) {
            head = Chain.next(head, line);
            heads.put(line.event().seq(), head);
        }
        if (!Arrays.equals(head, stored.row().head())) {
            note(Kind.BROKEN, "");
        }
        for (CaseSeal.Head one : sealed) {
            byte[] now = heads.get(one.seq());
            if (now == null) {
                note(Kind.CUT_OFF, String.valueOf(one.seq()));
            } else if (!Arrays.equals(now, one.link())) {
                note(Kind.REWRITTEN, String.valueOf(one.seq()));
            }
        }
    }

    private void row(Happened.Registered registered, CaseState state, List<Event> events) {
        CaseRow row = stored.row();
        CaseRow expected = new CaseRow(
                row.id(),
                Receipt.parse(registered.receipt()).map(Receipt::number).orElse(0L),
                registered.receipt(),
                registered.practice(),
                registered.pinned(),
                events.getFirst().recordedAt(),
                events.get((int) state.at().since() - 1).what() instanceof Happened.SentBack,
                row.head(),
                state,
                row.dues());
        differ("number", row.number(), expected.number());
        differ("receipt", row.receipt(), expected.receipt());
        differ("practice", row.practice(), expected.practice());
        differ("what it runs by", row.pinned(), expected.pinned());
        differ("registered_at", row.registeredAt(), expected.registeredAt());
        differ("returned", row.returned(), expected.returned());
        differ("state", row.state(), state);
        columns(expected)
                .forEach((column, value) -> differ(column, stored.columns().getOrDefault(column, ""), value));
    }

    /** What the columns of the row say, as texts. */
    private static Map<String, String> columns(CaseRow row) {
        Map<String, String> columns = new LinkedHashMap<>();
        columns.put("seq", String.valueOf(row.state().seq()));
        columns.put("stage", row.at().stage().name());
        columns.put("step", row.at().step().value());
        columns.put(
                "holders",
                String.join(",", row.holders().stream().map(Object::toString).toList()));
        columns.put("assigned", Objects.toString(row.at().assigned(), ""));
        columns.put("outcome", Objects.toString(row.at().outcome(), ""));
        columns.put("next_due", Objects.toString(row.nextDue(), ""));
        columns.put("mark", java.util.HexFormat.of().formatHex(row.mark()));
        return columns;
    }

    private void differ(String column, Object is, Object should) {
        if (!Objects.equals(is, should)) {
            note(Kind.DIFFERENT, column);
        }
    }

    private void words(CaseState state, List<Event> events, List<Kept> kept) {
        Map<String, Kept> left = new LinkedHashMap<>();
        kept.forEach(one -> left.put(one.seq() + " " + one.name(), one));
        for (Event event : events) {
            String name = name(event.what());
            Digest digest = digest(event.what()).orElse(null);
            if (digest != null && !state.anonymised()) {
                Kept said = left.remove(event.seq() + " " + name);
                if (said == null
                        || !new Said(said.words(), said.salt()).digest().equals(digest)) {
                    note(Kind.WORDS, String.valueOf(event.seq()));
                }
            }
        }
        left.values().forEach(one -> note(Kind.LEFT, String.valueOf(one.seq())));
    }

    private static String name(Happened what) {
        return switch (what) {
            case Happened.Registered _ -> "applicant";
            case Happened.Attached _ -> "name";
            case Happened.Amended _ -> "values";
            case Happened.Noted _ -> "note";
            default -> "reason";
        };
    }

    private static Optional<Digest> digest(Happened what) {
        return Optional.ofNullable(
                switch (what) {
                    case Happened.Registered it -> it.applicant();
                    case Happened.SentBack it -> it.reason();
                    case Happened.Waits it -> it.reason();
                    case Happened.Reassigned it -> it.reason();
                    case Happened.Refused it -> it.reason();
                    case Happened.Withdrawn it -> it.reason();
                    case Happened.Corrected it -> it.reason();
                    case Happened.Attached it -> it.name();
                    case Happened.Detached it -> it.reason();
                    case Happened.Amended it -> it.values();
                    case Happened.Noted it -> it.text();
                    default -> null;
                });
    }

    private void note(Kind kind, String what) {
        findings.add(new CaseFinding(kind, of, what));
    }
}
