package id.laksana.sop.version;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;

@MappedEntity("layout")
record LayoutRow(
        @Id int revision, String content, String note, Instant recordedAt, String recordedByName, int versions) {}
