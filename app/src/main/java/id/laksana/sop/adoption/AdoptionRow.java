package id.laksana.sop.adoption;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.util.UUID;

@MappedEntity("sop_adoption")
record AdoptionRow(@Id UUID sopId, String source, String owner, String code) {}
