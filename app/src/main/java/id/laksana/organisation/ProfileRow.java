package id.laksana.organisation;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;

@MappedEntity("profile")
record ProfileRow(
        @Id String officialName,
        String government,
        String address,
        String postalCode,
        String phone,
        String email,
        String website,
        long version) {}
