package id.laksana.identity;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@MappedEntity(value = "preference", schema = "platform")
record PreferenceRow(@Id UUID userId, @Nullable String language, String theme) {}
