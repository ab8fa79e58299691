/**
 * Files that belong to something else: sniffed, measured, scanned for viruses and kept in chunks in the agency's own schema. Who may
 * read or attach one is for the room that refers to it to say; nothing here is reached from outside but through such a room.
 */
@NullMarked
package id.laksana.attachment;

import org.jspecify.annotations.NullMarked;
