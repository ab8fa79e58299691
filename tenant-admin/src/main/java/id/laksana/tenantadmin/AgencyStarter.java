package id.laksana.tenantadmin;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Set;

/** Fills a new agency with what it begins with, which this library does not know. */
@FunctionalInterface
public interface AgencyStarter {

    AgencyStarter EMPTY = (_, _) -> {};

    /** The catalogs that it can load. */
    default Set<String> catalogs() {
        return Set.of();
    }

    /** Told as often as the agency is provisioned, in a transaction of its owner; an agency that has begun is left as it is. */
    void start(NewAgency agency, Connection connection) throws SQLException;
}
