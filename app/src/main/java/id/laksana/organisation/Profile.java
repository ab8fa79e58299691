package id.laksana.organisation;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;

/** The agency's particulars as its letterhead names them. */
@Serdeable
@Introspected
public record Profile(
        @NotBlank @Size(max = 200) String officialName,
        @NotNull @Size(max = 200) String government,
        @NotNull @Size(max = 500) String address,
        @NotNull @Pattern(regexp = "|[0-9]{5}") String postalCode,
        @NotNull @Size(max = 60) String phone,

        @NotNull @Pattern(regexp = "|[^@\\s]+@[^@\\s]+[.][^@\\s]+") @Size(max = 200)
        String email,

        @NotNull @Pattern(regexp = Profile.WEB_ADDRESS) @Size(max = 200)
        String website,

        @PositiveOrZero long version) {

    /** Nothing that a browser would run instead of open. */
    public static final String WEB_ADDRESS = "|(?i:https?)://[^\\s\"'<>]+";
}
