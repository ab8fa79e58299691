package id.laksana.sop.check;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.util.UUID;

@MappedEntity("sop_check")
record CheckRow(@Id UUID sopId, int versionNo, int edition, String counts) {}
