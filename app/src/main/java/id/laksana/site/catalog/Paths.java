package id.laksana.site.catalog;

import id.laksana.migrations.AgencyKey;

/** Where everybody's pages are. */
final class Paths {

    static final String ALL = "/layanan";

    /** No service is called so. */
    static final String CHARTER = "maklumat";

    static final String STANDARD = "standar.pdf";

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

    /** What stands on paper of a service. */
    static String standard(AgencyKey agency, String code) {
        return service(agency, code) + "/" + STANDARD;
    }

    static String charterPaper(AgencyKey agency) {
        return charter(agency) + ".pdf";
    }

    /** A form of an SOP. */
    static String sop(AgencyKey agency, String code, String form) {
        return service(agency, code) + "/sop." + form;
    }

    static String canonical(String code) {
        return ALL + "/" + code;
    }
}
