package id.laksana.identity.members;

/** What the agency remembers of its members was brought up to date; published within the transaction. */
public record RosterChanged() {}
