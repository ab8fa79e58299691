package id.laksana.site.cases;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;

/** All that happened to a case, from the first event on. */
@Serdeable
record History(List<EventTold> items) {}
