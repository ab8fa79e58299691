package id.laksana.site.cases;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;

/**
 * What came of a command.
 *
 * @param now the case as it stands
 * @param events the command's own last; of one that was sent again only that
 */
@Serdeable
record CommandDone(CaseTold now, List<EventTold> events) {}
