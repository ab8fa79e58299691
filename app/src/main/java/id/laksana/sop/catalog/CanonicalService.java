package id.laksana.sop.catalog;

/**
 * A service by which agencies are compared; the names are ours and printed nowhere.
 *
 * @param family groups services that are of one kind
 */
public record CanonicalService(String code, String indonesian, String english, String family) {}
