package id.laksana.notice;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@MappedEntity("notice")
record NoticeRow(
        @Id UUID id,
        Instant at,
        String topic,
        UUID subject,
        String label,
        @Nullable Instant due,
        @Nullable UUID postId,
        @Nullable UUID memberId,
        @Nullable Instant seenAt) {

    Notice notice() {
        Notice.Addressee to = postId == null
                ? new Notice.Addressee.Member(Objects.requireNonNull(memberId))
                : new Notice.Addressee.Post(postId);
        return new Notice(id, at, topic, subject, label, due, to, seenAt != null);
    }
}
