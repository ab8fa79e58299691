package id.laksana.sop.procedure;

/** A reason, for the official who confirms it and for whoever else reads it. */
public record Why(String indonesian, String english) {}
