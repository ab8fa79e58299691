package id.laksana.organisation.structure;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.util.UUID;

@MappedEntity("unit_editor")
record EditorRow(@Id UUID unitId, UUID userId) {}
