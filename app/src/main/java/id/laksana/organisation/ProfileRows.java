package id.laksana.organisation;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface ProfileRows extends GenericRepository<ProfileRow, String> {

    @Query("select official_name, government, address, postal_code, phone, email, website, version from profile")
    ProfileRow read();

    @Query("""
            update profile set official_name = :officialName, government = :government, address = :address,
                postal_code = :postalCode, phone = :phone, email = :email, website = :website, version = version + 1
            where version = :version
            """)
    int update(
            String officialName,
            String government,
            String address,
            String postalCode,
            String phone,
            String email,
            String website,
            long version);
}
