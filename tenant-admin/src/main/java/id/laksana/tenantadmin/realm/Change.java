package id.laksana.tenantadmin.realm;

/** One thing that was brought to what is desired: where it stood, and what happened. */
public record Change(String where, String what) {

    @Override
    public String toString() {
        return where + ": " + what;
    }
}
