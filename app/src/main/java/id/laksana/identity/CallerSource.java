package id.laksana.identity;

import java.util.Optional;

/** Something that may know who is asking: the request's context, or the session behind an open page. */
public interface CallerSource {

    Optional<Caller> current();
}
