package id.laksana.sop.binding;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.util.UUID;

@MappedEntity("performer_binding")
record BindingRow(@Id UUID sopId, String performer, String standing, long version) {}
