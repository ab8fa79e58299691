package id.laksana.site.catalog;

import id.laksana.migrations.AgencyKey;

/** Where everybody's pages are. */
final class Paths {

    static final String ALL = "/layanan";

    /** No service is called so. */
    static final String CHARTER = "maklumat";

    static final String SITEMAP = "sitemap.xml";

    private Paths() {}

    static String services(AgencyKey agency) {
        return "/" + agency + ALL;
    }

    static String service(AgencyKey agency, String code) {
        return services(agency) + "/" + code;
    }

    static String charter(AgencyKey agency) {
        return service(agency, CHARTER);
    }

    /** A form of an SOP. */
    static String sop(AgencyKey agency, String code, String form) {
        return service(agency, code) + "/sop." + form;
    }

    static String canonical(String code) {
        return ALL + "/" + code;
    }
}
