package id.laksana.sop.json;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A JSON value. Members keep their order; two objects are equal whatever it is. */
public sealed interface Json {

    record Members(Map<String, Json> values) implements Json {

        public Members {
            values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
        }
    }

    record Elements(List<Json> values) implements Json {

        public Elements {
            values = List.copyOf(values);
        }
    }

    record Text(String value) implements Json {}

    /** Our documents hold whole numbers only. */
    record Whole(long value) implements Json {}

    record Truth(boolean value) implements Json {}

    record Nothing() implements Json {}
}
