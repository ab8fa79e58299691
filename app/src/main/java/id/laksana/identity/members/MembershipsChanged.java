package id.laksana.identity.members;

import java.util.UUID;

/** What somebody is in the agencies has changed: who is logged in may no longer go by what they were. */
public record MembershipsChanged(UUID person) {}
