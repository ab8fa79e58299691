package id.laksana.tenantadmin.realm;

/** A password or a client's secret: never printed. */
public record Secret(String value) {

    public Secret {
        if (value.isBlank()) {
            throw new IllegalArgumentException("A secret is empty.");
        }
    }

    @Override
    public String toString() {
        return "Secret[…]";
    }
}
