package id.laksana.tenantadmin;

/** What came of changing an agency as a whole. */
public sealed interface Changed {

    record Done() implements Changed {}

    /** It was so already; nothing was recorded. */
    record AlreadySo() implements Changed {}

    record NoSuchAgency() implements Changed {}

    /** Its provisioning has not come to its end. */
    record NotServedYet() implements Changed {}
}
