package id.laksana.sop.approval;

import static java.util.stream.Collectors.joining;

import id.laksana.audit.AuditAction;
import id.laksana.audit.AuditTrail;
import id.laksana.identity.Access;
import id.laksana.identity.Caller;
import id.laksana.identity.Permission;
import id.laksana.sop.draft.DraftKeeping;
import id.laksana.sop.draft.Stage;
import id.laksana.web.StaleVersion;
import id.laksana.web.VisibleText;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Sends drafts to review, and what reviewers say of them. */
@Singleton
public class Approvals {

    private final StoredDrafts drafts;
    private final Rounds rounds;
    private final DraftKeeping keeping;
    private final FourEyes fourEyes;
    private final Access access;
    private final AuditTrail audit;

    Approvals(
            StoredDrafts drafts,
            Rounds rounds,
            DraftKeeping keeping,
            FourEyes fourEyes,
            Access access,
            AuditTrail audit) {
        this.drafts = drafts;
        this.rounds = rounds;
        this.keeping = keeping;
        this.fourEyes = fourEyes;
        this.access = access;
        this.audit = audit;
    }

    @Transactional(readOnly = true)
    public Optional<Approval> find(String code) {
        access.require(Permission.REVIEW_SOPS);
        return drafts.find(code);
    }

    /** Drafts that stand so, by their codes. */
    @Transactional(readOnly = true)
    public List<Approval> in(Stage stage) {
        access.require(Permission.REVIEW_SOPS);
        return drafts.in(stage);
    }

    /**
     * Nobody writes in it from now on. Whatever others have written until then goes along: whoever asks for a review asks for all of it.
     *
     * @param reviewers who are asked; nobody for anybody who may
     */
    @Transactional
    public Asked send(String code, List<Person> reviewers, String note) {
        access.require(Permission.EDIT_SOPS);
        Approval draft = drafts.lock(code);
        if (asksAuthorsOnly(draft, reviewers)) {
            return new Asked.OnlyAuthors();
        }
        if (draft.beside() > 0) {
            return new Asked.Unsettled(draft.beside());
        }
        String said = note(note);
        move(draft, Stage.WRITING, Stage.IN_REVIEW);
        rounds.begin(draft, reviewers, said);
        String names = reviewers.stream().map(Person::name).collect(joining(", "));
        audit(AuditAction.SEND_TO_REVIEW, draft, Map.of("reviewers", names, "note", said));
        return new Asked.Done();
    }

    /** Nobody could approve it then. */
    private boolean asksAuthorsOnly(Approval draft, List<Person> reviewers) {
        return !reviewers.isEmpty()
                && fourEyes.isRequired()
                && reviewers.stream().allMatch(one -> draft.isOf(one.id()));
    }

    /** It can be written in again. */
    @Transactional
    public void takeBack(String code, long seen) {
        access.require(Permission.EDIT_SOPS);
        Approval draft = drafts.lock(code, seen);
        move(draft, draft.stage() == Stage.APPROVED ? Stage.APPROVED : Stage.IN_REVIEW, Stage.WRITING);
        rounds.answer(draft, Round.Verdict.TAKEN_BACK, "");
        audit(AuditAction.TAKE_BACK_DRAFT, draft, Map.of());
    }

    /** Whether whoever asks may say what becomes of it. */
    @Transactional(readOnly = true)
    public boolean mayDecide(Approval draft) {
        return access.may(Permission.REVIEW_SOPS)
                && draft.stage() == Stage.IN_REVIEW
                && draft.last().filter(round -> refusal(draft, round).isEmpty()).isPresent();
    }

    @Transactional
    public Asked requestChanges(String code, long seen, String note) {
        return decide(code, seen, Round.Verdict.CHANGES, note);
    }

    @Transactional
    public Asked approve(String code, long seen, String note) {
        return decide(code, seen, Round.Verdict.APPROVED, note);
    }

    private Asked decide(String code, long seen, Round.Verdict verdict, String note) {
        access.require(Permission.REVIEW_SOPS);
        Approval draft = drafts.lock(code, seen);
        Round round = draft.last()
                .filter(_ -> draft.stage() == Stage.IN_REVIEW)
                .orElseThrow(() -> new StaleVersion("The draft"));
        Optional<Asked> refusal = refusal(draft, round);
        if (refusal.isPresent()) {
            return refusal.get();
        }
        String said = note(note);
        boolean approved = verdict == Round.Verdict.APPROVED;
        if (!approved && said.isEmpty() && !rounds.isAnythingOpen(draft)) {
            return new Asked.NothingSaid();
        }
        move(draft, Stage.IN_REVIEW, approved ? Stage.APPROVED : Stage.WRITING);
        rounds.answer(draft, verdict, said);
        audit(approved ? AuditAction.APPROVE_DRAFT : AuditAction.REQUEST_CHANGES, draft, Map.of("note", said));
        return new Asked.Done();
    }

    private Optional<Asked> refusal(Approval draft, Round round) {
        Caller.Person by = access.person();
        if (!round.asks(by.id())) {
            return Optional.of(new Asked.NotAsked(
                    round.reviewers().stream().map(Person::name).toList()));
        }
        return draft.isOf(by.id()) && fourEyes.isRequired() ? Optional.of(new Asked.OwnWork()) : Optional.empty();
    }

    private void move(Approval draft, Stage from, Stage to) {
        keeping.move(draft.code(), draft.draft(), from, to);
    }

    private void audit(AuditAction action, Approval draft, Map<String, String> details) {
        Map<String, String> all = new LinkedHashMap<>(details);
        all.values().removeIf(String::isEmpty);
        all.put("version", String.valueOf(draft.basedOn() + 1));
        audit.append(action, draft.code(), all);
    }

    private static String note(String typed) {
        String note = VisibleText.of(typed).strip();
        if (note.length() > Round.LONGEST_NOTE) {
            throw new IllegalArgumentException("Longer than " + Round.LONGEST_NOTE);
        }
        return note;
    }
}
