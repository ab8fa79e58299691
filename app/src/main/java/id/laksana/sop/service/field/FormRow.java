package id.laksana.sop.service.field;

import id.laksana.sop.json.JsonReader;
import id.laksana.sop.json.JsonWriter;
import id.laksana.sop.json.RecordJson;
import id.laksana.sop.json.UnreadableJson;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;

@MappedEntity("application_form")
record FormRow(@Id int revision, UUID service, String content, Instant recordedAt, String recordedByName) {

    ApplicationForm form() {
        try {
            return new ApplicationForm(
                    service,
                    revision,
                    RecordJson.read(JsonReader.read(content.getBytes(StandardCharsets.UTF_8)), FormContent.class));
        } catch (UnreadableJson e) {
            throw new IllegalStateException("Revision " + revision + " of the form of service " + service, e);
        }
    }

    static String write(FormContent content) {
        return new String(JsonWriter.write(RecordJson.write(content)), StandardCharsets.UTF_8);
    }
}
