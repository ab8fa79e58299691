package id.laksana.agency;

/** Where an agency stands in its life, as the registry says. */
public enum AgencyStatus {
    PROVISIONING,
    ACTIVE,
    SUSPENDED
}
