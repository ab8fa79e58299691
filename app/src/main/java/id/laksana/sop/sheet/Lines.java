package id.laksana.sop.sheet;

/** Where in a transcribed document something stands. */
public record Lines(String file, int first, int last) {}
