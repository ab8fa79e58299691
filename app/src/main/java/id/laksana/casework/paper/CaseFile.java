package id.laksana.casework.paper;

import id.laksana.attachment.Stored;
import java.util.Optional;

/**
 * A file of a case.
 *
 * @param item which requirement it fulfils; nothing where it is something else
 */
public record CaseFile(Stored file, Optional<String> item) {}
