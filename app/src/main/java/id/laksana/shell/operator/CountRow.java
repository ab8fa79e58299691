package id.laksana.shell.operator;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What is counted in the agency that is served. */
@MappedEntity("member")
record CountRow(
        @Id int members, int sops, long bytes, @Nullable Instant lastActiveAt) {}
