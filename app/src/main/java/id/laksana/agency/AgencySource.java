package id.laksana.agency;

import id.laksana.migrations.AgencyKey;
import java.util.Optional;

/** Something that may know which agency is served right now: the request's or job's context, or the open page. */
public interface AgencySource {

    Optional<AgencyKey> current();
}
