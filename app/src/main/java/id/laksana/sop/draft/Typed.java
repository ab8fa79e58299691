package id.laksana.sop.draft;

import id.laksana.sop.edit.Edit;
import java.util.UUID;

/**
 * An edit as it comes from a page.
 *
 * @param key by which it is known again where it is sent twice
 * @param editor the page
 * @param seen the last entry of the log that the page knew when this began
 */
public record Typed(UUID key, UUID editor, long seen, Edit edit) {}
