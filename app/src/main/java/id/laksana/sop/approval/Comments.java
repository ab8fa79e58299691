package id.laksana.sop.approval;

import static java.util.stream.Collectors.groupingBy;

import id.laksana.audit.AuditAction;
import id.laksana.audit.AuditTrail;
import id.laksana.identity.Access;
import id.laksana.identity.Caller;
import id.laksana.identity.Permission;
import id.laksana.web.StaleVersion;
import id.laksana.web.VisibleText;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What is said of the cells of a draft, as long as there is one. */
@Singleton
public class Comments {

    /** As edits name cells; whether the draft has such a one today is no matter, because rows come and go. */
    private static final Pattern CELL = Pattern.compile(
            "name|unit|service|sheet|section/[A-Z_]{1,40}|row/[^/]{1,100}(/[A-Z]{1,20})?|column/[^/]{1,100}(/aliases)?");

    private final CommentRows rows;
    private final Access access;
    private final AuditTrail audit;
    private final Clock clock;

    Comments(CommentRows rows, Access access, AuditTrail audit, Clock clock) {
        this.rows = rows;
        this.access = access;
        this.audit = audit;
        this.clock = clock;
    }

    /** In the order in which they were made. */
    @Transactional(readOnly = true)
    public List<Comment> of(String code) {
        access.require(Permission.REVIEW_SOPS);
        List<CommentRow> all = rows.of(code);
        Map<UUID, List<CommentRow>> answers = all.stream()
                .filter(row -> row.thread() != null)
                .collect(groupingBy(row -> Objects.requireNonNull(row.thread())));
        return all.stream()
                .filter(row -> row.thread() == null)
                .map(row -> comment(row, answers.getOrDefault(row.id(), List.of())))
                .toList();
    }

    /** Says something of a cell; of the sheet as a whole where the cell is {@code sheet}. */
    @Transactional
    public List<Comment> say(String code, String cell, String text) {
        access.require(Permission.REVIEW_SOPS);
        if (!CELL.matcher(cell).matches()) {
            throw new IllegalArgumentException("No cell: '" + cell + "'");
        }
        add(code, null, cell, text);
        return of(code);
    }

    @Transactional
    public List<Comment> answer(String code, Comment comment, String text) {
        access.require(Permission.REVIEW_SOPS);
        add(code, comment.id(), comment.cell(), text);
        return of(code);
    }

    /** There is nothing more to be done; or there is again. */
    @Transactional
    public List<Comment> resolve(String code, Comment comment, boolean resolved) {
        access.require(Permission.REVIEW_SOPS);
        Caller.Person by = access.person();
        int changed = resolved
                ? rows.resolve(code, comment.id(), clock.instant(), by.id(), by.name())
                : rows.resolve(code, comment.id(), null, null, null);
        StaleVersion.unlessUpdated(changed, "The comment");
        audit.append(
                AuditAction.RESOLVE_COMMENT,
                code,
                Map.of("cell", comment.cell(), "resolved", String.valueOf(resolved)));
        return of(code);
    }

    private void add(String code, @Nullable UUID thread, String cell, String typed) {
        String text = VisibleText.of(typed).strip();
        if (text.isEmpty() || text.length() > Comment.LONGEST) {
            throw new IllegalArgumentException("Nothing said, or more than " + Comment.LONGEST);
        }
        Caller.Person by = access.person();
        int added = rows.add(UUID.randomUUID(), code, thread, cell, text, clock.instant(), by.id(), by.name());
        StaleVersion.unlessUpdated(added, "The draft");
        audit.append(AuditAction.COMMENT_ON_DRAFT, code, Map.of("cell", cell));
    }

    private static Comment comment(CommentRow row, List<CommentRow> answers) {
        return new Comment(
                row.id(),
                row.cell(),
                row.text(),
                new Person(row.author(), row.authorName()),
                row.at(),
                answers.stream()
                        .map(one ->
                                new Comment.Answer(one.text(), new Person(one.author(), one.authorName()), one.at()))
                        .toList(),
                Optional.ofNullable(row.resolvedAt())
                        .map(at -> new Comment.Resolved(Objects.requireNonNull(row.resolvedByName()), at)));
    }
}
