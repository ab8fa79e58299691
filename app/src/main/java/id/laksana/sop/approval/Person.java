package id.laksana.sop.approval;

import java.util.UUID;

/** Somebody who has to do with a draft, as they were called then. */
public record Person(UUID id, String name) {}
