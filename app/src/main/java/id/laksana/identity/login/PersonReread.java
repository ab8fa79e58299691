package id.laksana.identity.login;

import java.util.UUID;

/** What somebody is was read anew for every login of theirs on this server. */
public record PersonReread(UUID person) {}
