package id.laksana.tenantadmin;

/** What provisioning has done when it goes on; whatever lies before it need not be done again, and may be. */
public enum ProvisioningStep {
    REGISTERED("registered"),
    MIGRATED("schema and roles made"),
    PRESENTED("named on its own paper"),
    BEGUN("starter catalog loaded"),
    ORGANIZED("organization and groups made"),
    ADMINISTERED("first administrator appointed"),
    SERVED("served");

    private final String words;

    ProvisioningStep(String words) {
        this.words = words;
    }

    @Override
    public String toString() {
        return words;
    }
}
