package id.laksana.identity;

/** A member changed their own particulars; published within the transaction. */
public record MemberChanged(Member before, Member after) {}
