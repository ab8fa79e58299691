package id.laksana.tenantadmin;

import id.laksana.migrations.AgencyKey;
import id.laksana.migrations.Databases;
import java.time.ZoneId;
import java.util.Optional;

/**
 * An agency to be provisioned.
 *
 * @param government   the regional government that it belongs to, as its letterhead prints it
 * @param provinceCode the Ministry's two digits of the province, such as 33 for Jawa Tengah
 * @param regionCode   the Ministry's code of the region, such as 33.19 for Kudus; the province's own for its agencies
 * @param database     where its schema shall be, by the name that the configuration gives
 * @param catalog      which of the catalogs that come with the product it begins with, if any
 */
public record NewAgency(
        AgencyKey key,
        String name,
        String government,
        String provinceCode,
        String regionCode,
        ZoneId zone,
        String database,
        Optional<String> catalog) {

    public NewAgency {
        name = name.strip();
        government = government.strip();
        if (name.isEmpty() || name.length() > 200 || government.length() > 200) {
            throw new IllegalArgumentException(
                    "An agency's name takes 1 to 200 characters, its government's up to 200.");
        }
        if (!provinceCode.matches("[0-9]{2}") || !regionCode.matches(provinceCode + "([.]?[0-9]{2})?")) {
            throw new IllegalArgumentException("Not the codes of a province and a region, such as 33 and 33.19.");
        }
    }

    public NewAgency(
            AgencyKey key, String name, String government, String provinceCode, String regionCode, ZoneId zone) {
        this(key, name, government, provinceCode, regionCode, zone, Databases.MAIN, Optional.empty());
    }

    public NewAgency beginningWith(String shipped) {
        return new NewAgency(key, name, government, provinceCode, regionCode, zone, database, Optional.of(shipped));
    }
}
